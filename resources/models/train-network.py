#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Trains the network that reads English further: see network-eng.md.

    linepictures TRUTH.jsonl LINES                                    (tests/bench: pictures of lines, as they are read)
    train-network.py pair TRUTH.jsonl LINES -o PAIRS.json             (which true text each of them shows)
    train-network.py train LANGUAGEFILE PAIRS.json [...] -o network.lstm [--steps N] [--from W.pt] [--rounded]

TRUTH.jsonl has an object a document: "file" and "text", paths beside it. LANGUAGEFILE is tesseract-ocr-eng's. Two thousand steps
take an hour of a processor; --rounded (weights rounded as the file does) belongs into the last thousand. Debian: python3-torch,
python3-numpy, python3-pil. OpenBLAS may not know a new processor: OPENBLAS_CORETYPE=SkylakeX made it nine times as fast.
"""
import argparse
import collections
import difflib
import hashlib
import json
import os
import random
import struct
import sys
import time

HEIGHT = 36
BLANK = 110
NETWORK, UNICHARSET, RECODER = 17, 21, 22  # parts of a language file
SHAPES = {'‐': '-', '‑': '-', '‒': '-', '−': '-', '­': '-', '―': '—', '\u2022': '•', '●': '•', '\xa0': ' ', 'ﬁ': 'fi', 'ﬂ': 'fl',
          '′': "'", '´': "'", '\u037e': ';'}


def part_of(file, number):
    count, = struct.unpack_from('<i', file)
    places = struct.unpack_from('<%dq' % count, file, 4)
    later = [p for p in places if p > places[number]]
    return file[places[number]:min(later, default=len(file))]


# ---- pairs of pictures and text

def words_of(text):
    for shape, plain in SHAPES.items():
        text = text.replace(shape, plain)
    return text.split()


def distance(a, b):
    """edits from one to the other"""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (x != y))
    return row[-1]


def likeness(a, b):
    return difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()


def shown(read, truth, places):
    """the stretch of the true words that a line was read from, or None"""
    votes = collections.Counter()
    for i, word in enumerate(read):
        for j in places.get(word, ())[:60]:
            votes[j - i] += 1 if len(word) < 4 else 3
    best, text = None, ' '.join(read)
    for start, _ in votes.most_common(3):
        for s in (start - 1, start, start + 1):
            for e in (start + len(read) - 1, start + len(read), start + len(read) + 1):
                if 0 <= s < e <= len(truth):
                    found = likeness(text, ' '.join(truth[s:e]))
                    if best is None or found > best[0]:
                        best = (found, truth[s:e])
        if best and best[0] > 0.95:
            break
    if not best or best[0] < 0.66:
        return None
    words = best[1]
    # The ends must be the line's own.
    if any(distance(words[end], read[end]) > max(1, len(words[end]) / 2) for end in (0, -1)):
        return None
    return ' '.join(words)


def pair(options):
    pairs, lost = [], 0
    folder = os.path.dirname(os.path.abspath(options.truth))
    read = collections.defaultdict(list)
    for line in open(os.path.join(options.lines, 'lines.jsonl'), encoding='utf-8'):
        row = json.loads(line)
        read[row['file']].append(row)
    for line in open(options.truth, encoding='utf-8'):
        row = json.loads(line)
        with open(os.path.join(folder, row['text']), encoding='utf-8') as file:
            truth = words_of(file.read())
        places = collections.defaultdict(list)
        for j, word in enumerate(truth):
            places[word].append(j)
        for one in read[row['file']]:
            text = shown(words_of(one['read']), truth, places) if one['read'].strip() else None
            if text:
                pairs.append({'picture': os.path.abspath(os.path.join(options.lines, one['picture'])), 'text': text,
                              'file': row['file']})
            else:
                lost += 1
    with open(options.output, 'w', encoding='utf-8') as file:
        json.dump(pairs, file)
    print(len(pairs), 'lines,', lost, 'without their text')


# ---- the network's file

class Part:
    """Reads the network's layers; `matrices` are its weights, `spans` where they stand."""

    LAYERS_OF_LAYERS = {'Series', 'Parallel', 'Replicated', 'ParBidiLSTM', 'DepParUDLSTM', 'Par2dLSTM', 'XReversed', 'YReversed',
                        'XYTranspose', 'RTLReversed', 'TTBReversed', 'XYTransposed'}

    def __init__(self, content):
        self.content, self.at, self.matrices, self.spans = content, 0, [], []
        self.layer()

    def take(self, form):
        values = struct.unpack_from('<' + form, self.content, self.at)
        self.at += struct.calcsize('<' + form)
        return values

    def skip_list(self, size):
        count, = self.take('I')
        self.at += size * count

    def matrix(self):
        import numpy
        begin = self.at
        mode, high, wide, _ = self.take('Biib')
        assert mode & 129 == 129, 'weights of 8 bits are expected'
        values = numpy.frombuffer(self.content, numpy.int8, high * wide, self.at).reshape(high, wide)
        self.at += high * wide
        scales = numpy.array(self.take('%dd' % self.take('I')[0])[:high])
        self.matrices.append(values * scales[:, None])
        self.spans.append((begin, self.at))
        return high

    def layer(self):
        self.take('b')
        length, = self.take('I')
        name = self.content[self.at:self.at + length].decode()
        self.at += length
        _, _, flags, inputs, _, _ = self.take('bbiiii')
        self.skip_list(1)  # the layer's name
        if name in self.LAYERS_OF_LAYERS:
            for _ in range(self.take('I')[0]):
                self.layer()
            if flags & 64:  # learning rates
                self.skip_list(4)
        elif name in ('Convolve', 'Maxpool', 'Reconfig', 'Reconfigure'):
            self.at += 8
        elif name == 'Input':
            self.at += 20
        elif 'LSTM' in name:
            width, = self.take('i')
            states = self.matrix()
            for _ in range(4 if width == inputs + 2 * states else 3):
                self.matrix()
        else:
            self.matrix()

    def written(self, matrices):
        import numpy
        out, at = [], 0
        for weights, (begin, end) in zip(matrices, self.spans):
            high, wide = weights.shape
            scales = numpy.abs(weights).max(1) / 127
            rounded = numpy.rint(weights / numpy.where(scales == 0, 1, scales)[:, None]).astype(numpy.int8)
            head = self.content[begin:begin + 10]
            count, = struct.unpack_from('<I', self.content, begin + 10 + high * wide)
            padded = numpy.zeros(count)
            padded[:high] = scales
            out += [self.content[at:begin], head, rounded.tobytes(), struct.pack('<I', count), padded.tobytes()]
            at = end
        return b''.join(out + [self.content[at:]])


def codes_of(language):
    """characters that the network has one output for"""
    rows = part_of(language, UNICHARSET).decode().split('\n')[1:]
    characters = [row.split(' ')[0] for row in rows if row]
    characters[0] = ' '
    recoder, at, codes = part_of(language, RECODER), 4, {}
    for i in range(struct.unpack_from('<I', recoder)[0]):
        length, = struct.unpack_from('<I', recoder, at + 1)
        code = struct.unpack_from('<%di' % length, recoder, at + 5)
        at += 5 + 4 * length
        if length == 1 and i < len(characters):
            codes.setdefault(characters[i], code[0])
    return codes


# ---- training

def network_class():
    import torch
    from torch import nn
    from torch.nn import functional

    class Network(nn.Module):
        """[1,36,0,1 Ct3,3,16 Mp3,3 Lfys48 Lfx96 Lrx96 Lfx192 O1c111]"""

        def __init__(self, matrices):
            super().__init__()
            self.window, self.output = nn.Linear(9, 16), nn.Linear(192, 111)
            self.layers = nn.ModuleList(nn.LSTM(i, o, batch_first=True) for i, o in ((16, 48), (48, 96), (96, 96), (96, 192)))
            self.load(matrices)

        def load(self, matrices):
            import numpy

            def set_to(parameter, values):
                parameter.copy_(torch.tensor(values, dtype=torch.float32))
            with torch.no_grad():
                for linear, weights in ((self.window, matrices[0]), (self.output, matrices[17])):
                    set_to(linear.weight, weights[:, :-1])
                    set_to(linear.bias, weights[:, -1])
                for k, layer in enumerate(self.layers):
                    cell, *gates, out = matrices[1 + 4 * k:5 + 4 * k]  # Tesseract's order, then torch's
                    rows, inputs = numpy.concatenate([*gates, cell, out]), layer.input_size
                    set_to(layer.weight_ih_l0, rows[:, :inputs])
                    set_to(layer.weight_hh_l0, rows[:, inputs:-1])
                    set_to(layer.bias_ih_l0, rows[:, -1])
                    layer.bias_hh_l0.zero_()

        def rows(self):
            """weights by the rows that share a scale: inputs, states, bias, second bias"""
            yield self.window.weight, None, self.window.bias, None
            for layer in self.layers:
                yield layer.weight_ih_l0, layer.weight_hh_l0, layer.bias_ih_l0, layer.bias_hh_l0
            yield self.output.weight, None, self.output.bias, None

        def matrices(self):
            found = []
            with torch.no_grad():
                for weights, states, bias, more in self.rows():
                    if states is None:
                        found.append(torch.cat([weights, bias[:, None]], 1).double().numpy())
                        continue
                    into, forget, cell, out = torch.cat([weights, states, (bias + more)[:, None]], 1).double().chunk(4)
                    found += [part.numpy() for part in (cell, into, forget, out)]
            return found

        def round(self):
            """as the file does; returns what was"""
            kept = [p.detach().clone() for p in self.parameters()]
            with torch.no_grad():
                for weights, states, bias, more in self.rows():
                    biases = bias if more is None else bias + more
                    largest = torch.maximum(weights.abs().amax(1), biases.abs())
                    if states is not None:
                        largest = torch.maximum(largest, states.abs().amax(1))
                    scale = (largest / 127).clamp(min=1e-12)
                    weights.copy_(torch.round(weights / scale[:, None]) * scale[:, None])
                    bias.copy_(torch.round(biases / scale) * scale)
                    if states is not None:
                        states.copy_(torch.round(states / scale[:, None]) * scale[:, None])
                        more.zero_()
            return kept

        def unround(self, kept):
            with torch.no_grad():
                for parameter, was in zip(self.parameters(), kept):
                    parameter.copy_(was)

        def forward(self, pictures, widths):
            n, high, wide = pictures.shape
            framed = torch.empty(n, 1, high + 2, wide + 2).uniform_(-1, 1)  # Tesseract has noise around the picture
            framed[:, 0, 1:-1, 1:-1] = pictures
            seen = functional.conv2d(framed, self.window.weight.view(16, 1, 3, 3).transpose(2, 3), self.window.bias)
            seen = torch.tanh(functional.max_pool2d(seen, 3))
            columns = seen.shape[3]
            down = self.layers[0](seen.permute(0, 3, 2, 1).reshape(n * columns, -1, 16))[1][0][0].reshape(n, columns, 48)
            widths = torch.div(widths, 3, rounding_mode='floor')
            place = torch.arange(columns)[None].expand(n, columns)
            back = torch.where(place < widths[:, None], widths[:, None] - 1 - place, place)[:, :, None].expand(-1, -1, 96)
            there, _ = self.layers[1](down)
            again, _ = self.layers[2](there.gather(1, back))
            last, _ = self.layers[3](again.gather(1, back))
            return functional.log_softmax(self.output(last), -1), widths

    return Network


def levelled(picture):
    """black to -1 and white to 1, as Tesseract does"""
    import numpy
    row = picture[picture.shape[0] // 2].astype(int)
    before, here, after = row[:-2], row[1:-1], row[2:]
    low = numpy.sort(here[((here < before) & (here <= after)) | ((here <= before) & (here < after))])
    high = numpy.sort(here[((here > before) & (here >= after)) | ((here >= before) & (here > after))])
    black = low[int(.25 * (len(low) - 1))] if len(low) else 0
    white = high[int(.75 * (len(high) - 1))] if len(high) else 255
    return (picture.astype(numpy.float32) - black) / max(.5, (white - black) / 2) - 1


class Lines:
    def __init__(self, files, codes, seed):
        import numpy
        from PIL import Image
        self.image, self.numpy, self.chance, self.lines = Image, numpy, random.Random(seed), []
        for row in (row for file in files for row in json.load(open(file, encoding='utf-8'))):
            if len(row['text']) < 3 or not all(c in codes for c in row['text']):
                continue
            pixels = numpy.asarray(Image.open(row['picture']).convert('L'))
            inked = numpy.where(pixels.min(0) < 128)[0]
            if len(inked):
                pixels = pixels[:, max(0, inked[0] - 4):inked[-1] + 5]
            if len(row['text']) + 2 <= pixels.shape[1] // 3 < 870:
                self.lines.append((pixels, row['text'], row['file']))

    def drawn(self, pixels, scale, cut=(0, 0)):
        picture = self.image.fromarray(pixels[cut[0]:pixels.shape[0] - cut[1]])
        width = max(9, round(picture.width * HEIGHT / picture.height * scale))
        return levelled(self.numpy.asarray(picture.resize((width, HEIGHT), self.image.BILINEAR)))

    def batches(self, lines, size):
        """for ever, lines of like width together"""
        while True:
            order = sorted(lines, key=lambda line: line[0].shape[1] * self.chance.uniform(.93, 1.07))
            groups = [order[i:i + size] for i in range(0, len(order), size)]
            self.chance.shuffle(groups)
            for group in groups:
                chosen = [(self.drawn(p, self.chance.uniform(.7, 1.02), self.chance.choices((0, 1, 2), (3, 1, 1), k=2)), t)
                          for p, t, _ in group]
                yield [(p, t) for p, t in chosen if p.shape[1] // 3 >= len(t) + 2]

    def together(self, pictures):
        import torch
        wide = max(p.shape[1] for p in pictures)
        all_ = self.numpy.ones((len(pictures), HEIGHT, wide + -wide % 3), self.numpy.float32)
        for one, picture in zip(all_, pictures):
            one[:, :picture.shape[1]] = picture
        return torch.from_numpy(all_), torch.tensor([p.shape[1] for p in pictures])


def loss_of(output, widths, texts, codes):
    import torch
    targets = [[codes[c] for c in text] for text in texts]
    lost = torch.nn.functional.ctc_loss(output.permute(1, 0, 2), torch.tensor(sum(targets, [])), widths,
                                        torch.tensor([len(t) for t in targets]), blank=BLANK, reduction='sum', zero_infinity=True)
    return lost / sum(len(t) for t in targets)


def judged(network, lines, held, codes, scale):
    """loss, and share of words that are not as they should be without the dictionary, in %"""
    import torch
    characters, lost, wrong, words = {v: k for k, v in codes.items()}, [], 0, 0
    held = sorted(held, key=lambda line: line[0].shape[1])
    with torch.no_grad():
        for i in range(0, len(held), 24):
            texts = [text for _, text, _ in held[i:i + 24]]
            output, widths = network(*lines.together([lines.drawn(p, scale) for p, _, _ in held[i:i + 24]]))
            lost.append(loss_of(output, widths, texts, codes).item())
            for best, width, text in zip(output.argmax(-1), widths, texts):
                read, previous = '', BLANK
                for code in best[:width].tolist():
                    read += characters.get(code, '') if code not in (previous, BLANK) else ''
                    previous = code
                words += len(text.split())
                wrong += distance(read.split(), text.split())
    return '%.2f of the width: loss %.4f, WER %.2f' % (scale, sum(lost) / len(lost), 100 * wrong / max(1, words))


def train(options):
    import torch
    torch.set_num_threads(1)
    torch.manual_seed(1)
    with open(options.language, 'rb') as file:
        language = file.read()
    part, codes = Part(part_of(language, NETWORK)), codes_of(language)
    network, mean = network_class()(part.matrices), network_class()(part.matrices)
    if options.start:
        network.load_state_dict(torch.load(options.start))
    lines = Lines(options.pairs, codes, 3)
    # One document in seven is held back to judge by.
    is_held = lambda line: hashlib.sha256(line[2].encode()).digest()[0] < 37
    held = [line for line in lines.lines if is_held(line)]
    if not held or len(held) == len(lines.lines):
        sys.exit('too few documents: none would be kept back to judge by, or all of them')
    held = random.Random(1).sample(held, min(240, len(held)))
    batches = lines.batches([line for line in lines.lines if not is_held(line)], 32)
    optimiser = torch.optim.Adam(network.parameters(), betas=(.9, .98))
    averaged, began = {k: v.clone() for k, v in network.state_dict().items()}, time.time()
    for step in range(options.steps):
        gone = step / options.steps
        for group in optimiser.param_groups:
            group['lr'] = options.rate * max(.02, min(1, gone * 20 + .05) * (1 - gone))
        chosen = next(batches)
        kept = network.round() if options.rounded else None
        pictures, widths = lines.together([p for p, _ in chosen])
        output, widths = network(pictures + torch.randn_like(pictures) * .02, widths)
        loss = loss_of(output, widths, [t for _, t in chosen], codes)
        optimiser.zero_grad()
        loss.backward()
        if kept:
            network.unround(kept)
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1)
        optimiser.step()
        keep = min(.997, (step + 1) / (step + 10))
        for name, value in network.state_dict().items():
            averaged[name].mul_(keep).add_(value, alpha=1 - keep)
        if step % 100 == 99 or step + 1 == options.steps:
            mean.load_state_dict(averaged)
            mean.round()
            print(step + 1, 'steps, %d s;' % (time.time() - began), *(judged(mean, lines, held, codes, s) + ';' for s in (1, .8)),
                  flush=True)
            torch.save(averaged, options.output + '.pt')
            with open(options.output, 'wb') as file:
                file.write(part.written(mean.matrices()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    for name, run, places in (('pair', pair, ('truth', 'lines')), ('train', train, ('language', 'pairs+'))):

        command = commands.add_parser(name)
        for place in places:
            command.add_argument(place.rstrip('+'), **({'nargs': '+'} if place.endswith('+') else {}))
        command.add_argument('-o', '--output', required=True)
        command.set_defaults(run=run)
        if run is train:
            command.add_argument('--steps', type=int, default=2000)
            command.add_argument('--rate', type=float, default=2.5e-4)
            command.add_argument('--from', dest='start', help='weights to go on from, OUTPUT.pt of an earlier run')
            command.add_argument('--rounded', action='store_true')
    options = parser.parse_args()
    options.run(options)


if __name__ == '__main__':
    sys.exit(main())
