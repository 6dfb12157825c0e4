#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Trains the network that reads English: see network-eng.md.

    linepictures TRUTH.jsonl LINES                                    (tests/bench: pictures of lines, as they are read)
    train-network.py pair TRUTH.jsonl LINES -o PAIRS.json             (which true text each of them shows)
    train-network.py front LANGUAGEFILE PAIRS.json [...] -o FRONT.pt  (a cheaper first part, taught by the language's own)
    train-network.py train LANGUAGEFILE PAIRS.json [...] -o network.lstm --from FRONT.pt

TRUTH.jsonl has an object a document: "file" and "text", paths beside it. LANGUAGEFILE is tesseract-ocr-eng's. `front` takes some
minutes, two thousand steps of `train` an hour of a processor. Debian: python3-torch, python3-numpy, python3-pil. OpenBLAS may not
know a new processor: OPENBLAS_CORETYPE=SkylakeX made it nine times as fast.
"""
import argparse
import collections
import difflib
import hashlib
import json
import os
import random
import sys
import time

from networkfile import (FIRST, HEIGHT, NETWORK, PATCH_HIGH, PATCH_WIDE, SECOND, Part, Writer, codes_of, part_of)

BLANK = 110
SHAPES = {'‐': '-', '‑': '-', '‒': '-', '−': '-', '­': '-', '―': '—', '\u2022': '•', '●': '•', '\xa0': ' ', 'ﬁ': 'fi', 'ﬂ': 'fl',
          '′': "'", '´': "'", '\u037e': ';'}


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


# ---- training

def network_classes():
    import numpy
    import torch
    from torch import nn
    from torch.nn import functional

    def set_to(parameter, values):
        with torch.no_grad():
            parameter.copy_(torch.tensor(values, dtype=torch.float32))

    def set_memory(layer, matrices):
        cell, *gates, out = matrices  # Tesseract's order, then torch's
        rows, inputs = numpy.concatenate([*gates, cell, out]), layer.input_size
        set_to(layer.weight_ih_l0, rows[:, :inputs])
        set_to(layer.weight_hh_l0, rows[:, inputs:-1])
        set_to(layer.bias_ih_l0, rows[:, -1])
        set_to(layer.bias_hh_l0, numpy.zeros(rows.shape[0]))

    def set_dense(layer, weights):
        set_to(layer.weight, weights[:, :-1])
        set_to(layer.bias, weights[:, -1])

    def last_of(layer, rows):
        return layer(rows)[1][0][0]

    class OwnFront(nn.Module):
        """[1,36,0,1 Ct3,3,16 Mp3,3 Lfys48]: how Tesseract's own network takes in a column of three pixels"""

        def __init__(self, matrices):
            super().__init__()
            self.window, self.down = nn.Linear(9, 16), nn.LSTM(16, 48, batch_first=True)
            set_dense(self.window, matrices[0])
            set_memory(self.down, matrices[1:5])

        def forward(self, columns):
            """columns: number, height, five pixels"""
            framed = torch.empty(columns.shape[0], 1, HEIGHT + 2, 5).uniform_(-1, 1)  # Tesseract has noise around the picture
            framed[:, 0, 1:-1] = columns
            seen = functional.conv2d(framed, self.window.weight.view(16, 1, 3, 3).transpose(2, 3), self.window.bias)
            return last_of(self.down, torch.tanh(functional.max_pool2d(seen, 3))[:, :, :, 0].transpose(1, 2))

    class Front(nn.Module):
        """[1,36,0,1 S4,3 C3,1 Ft48 Ft24 Lfys48]: patches and their neighbours in place of a window around every pixel"""

        def __init__(self):
            super().__init__()
            self.first = nn.Linear(3 * PATCH_HIGH * PATCH_WIDE, FIRST)
            self.second = nn.Linear(FIRST, SECOND)
            self.down = nn.LSTM(SECOND, 48, batch_first=True)

        @staticmethod
        def patches(pictures):
            """to number, columns, rows, what one row of a column and its neighbours have"""
            n, high, wide = pictures.shape
            rows, columns, size = high // PATCH_HIGH, wide // PATCH_WIDE, PATCH_HIGH * PATCH_WIDE
            own = pictures.view(n, rows, PATCH_HIGH, columns, PATCH_WIDE).permute(0, 3, 1, 4, 2).reshape(n, columns, rows, size)
            framed = torch.empty(n, columns + 2, rows, size).uniform_(-1, 1)
            framed[:, 1:-1] = own
            return torch.cat([framed[:, k:k + columns] for k in range(3)], -1)

        def forward(self, rows):
            return last_of(self.down, torch.tanh(self.second(torch.tanh(self.first(rows)))))

    class Network(nn.Module):
        def __init__(self, matrices):
            """from Tesseract's own network, but for the front"""
            super().__init__()
            self.front, self.output = Front(), nn.Linear(192, 111)
            self.layers = nn.ModuleList(nn.LSTM(i, o, batch_first=True) for i, o in ((48, 96), (96, 96), (96, 192)))
            set_dense(self.output, matrices[17])
            for k, layer in enumerate(self.layers):
                set_memory(layer, matrices[5 + 4 * k:9 + 4 * k])
            with torch.no_grad():
                self.front.down.weight_hh_l0.copy_(OwnFront(matrices).down.weight_hh_l0)

        def load(self, matrices):
            """from a network that this tool has written"""
            first, second, *memories, output = matrices
            for dense, weights in ((self.front.first, first), (self.front.second, second), (self.output, output)):
                set_dense(dense, weights)
            for k, layer in enumerate((self.front.down, *self.layers)):
                set_memory(layer, memories[4 * k:4 * k + 4])

        def rows(self):
            """weights by the rows that share a scale: inputs, states, bias, second bias"""
            yield self.front.first.weight, None, self.front.first.bias, None
            yield self.front.second.weight, None, self.front.second.bias, None
            for layer in (self.front.down, *self.layers):
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
            rows = self.front.patches(pictures)
            n, columns = rows.shape[:2]
            down = self.front(rows.flatten(0, 1)).view(n, columns, 48)
            widths = torch.div(widths, PATCH_WIDE, rounding_mode='floor')
            place = torch.arange(columns)[None].expand(n, columns)
            back = torch.where(place < widths[:, None], widths[:, None] - 1 - place, place)[:, :, None].expand(-1, -1, 96)
            there, _ = self.layers[0](down)
            again, _ = self.layers[1](there.gather(1, back))
            last, _ = self.layers[2](again.gather(1, back))
            return functional.log_softmax(self.output(last), -1), widths

    return OwnFront, Network


def levelled(picture):
    """black to -1 and white to 1, as Tesseract does; no further"""
    import numpy
    row = picture[picture.shape[0] // 2].astype(int)
    before, here, after = row[:-2], row[1:-1], row[2:]
    low = numpy.sort(here[((here < before) & (here <= after)) | ((here <= before) & (here < after))])
    high = numpy.sort(here[((here > before) & (here >= after)) | ((here >= before) & (here > after))])
    black = low[int(.25 * (len(low) - 1))] if len(low) else 0
    white = high[int(.75 * (len(high) - 1))] if len(high) else 255
    return numpy.clip((picture.astype(numpy.float32) - black) / max(.5, (white - black) / 2) - 1, -1, 1)


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
            if len(row['text']) + 2 <= pixels.shape[1] // PATCH_WIDE < 870:
                self.lines.append((pixels, row['text'], row['file']))

    def drawn(self, pixels, scale, cut=(0, 0)):
        picture = self.image.fromarray(pixels[cut[0]:pixels.shape[0] - cut[1]])
        width = max(9, round(picture.width * HEIGHT / picture.height * scale))
        return levelled(self.numpy.asarray(picture.resize((width, HEIGHT), self.image.BILINEAR)))

    def varied(self, pixels):
        return self.drawn(pixels, self.chance.uniform(.58, .98), self.chance.choices((0, 1, 2), (3, 1, 1), k=2))

    def columns(self, lines, count, each):
        """nine pixels wide, from anywhere in the lines"""
        found = []
        for pixels, _, _ in self.chance.sample(lines, min(count, len(lines))):
            picture = self.varied(pixels)
            places = range(1, picture.shape[1] // PATCH_WIDE - 1)
            found += [picture[:, PATCH_WIDE * (k - 1):PATCH_WIDE * (k + 2)]
                      for k in self.chance.sample(places, min(each, len(places)))]
        return self.numpy.stack(found)

    def batches(self, lines, weights, size):
        """for ever, lines of like width together; those of low weight not every time"""
        while True:
            chosen = [line for line, weight in zip(lines, weights) if self.chance.random() < weight]
            order = sorted(chosen, key=lambda line: line[0].shape[1] * self.chance.uniform(.93, 1.07))
            groups = [order[i:i + size] for i in range(0, len(order), size)]
            self.chance.shuffle(groups)
            for group in groups:
                chosen = [(self.varied(p), t) for p, t, _ in group]
                yield [(p, t) for p, t in chosen if p.shape[1] // PATCH_WIDE >= len(t) + 2]

    def together(self, pictures):
        import torch
        wide = max(p.shape[1] for p in pictures)
        all_ = self.numpy.ones((len(pictures), HEIGHT, wide + -wide % PATCH_WIDE), self.numpy.float32)
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


def begun(options):
    """the language's own network, the codes of its characters, and the lines to train with and to judge by"""
    with open(options.language, 'rb') as file:
        language = file.read()
    part, codes = Part(part_of(language, NETWORK)), codes_of(language)
    lines = Lines(options.pairs, codes, 3)
    # One document in seven is held back to judge by.
    is_held = lambda line: hashlib.sha256(line[2].encode()).digest()[0] < 37
    held = [line for line in lines.lines if is_held(line)]
    if not held or len(held) == len(lines.lines):
        sys.exit('too few documents: none would be kept back to judge by, or all of them')
    return part, codes, lines, [line for line in lines.lines if not is_held(line)], random.Random(1).sample(held, min(240, len(held)))


def front(options):
    import torch
    torch.set_num_threads(1)
    torch.manual_seed(1)
    part, codes, lines, taught, held = begun(options)
    own_front, network_class = network_classes()
    teacher, network = own_front(part.matrices), network_class(part.matrices)
    optimiser, began = torch.optim.Adam(network.front.parameters(), betas=(.9, .99)), time.time()
    for step in range(options.steps):
        for group in optimiser.param_groups:
            group['lr'] = options.rate * max(.02, min(1, step / 50) * (1 - step / options.steps))
        columns = torch.from_numpy(lines.columns(taught, 72, 56))
        with torch.no_grad():
            expected = teacher(columns[:, :, 2:7])
        loss = ((network.front(network.front.patches(columns)[:, 1]) - expected) ** 2).mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.front.parameters(), 1)
        optimiser.step()
        if step % 200 == 199 or step + 1 == options.steps:
            print(step + 1, 'steps, %d s; %.5f of %.5f;' % (time.time() - began, loss, expected.var(0).mean()),
                  judged(network, lines, held, codes, .8), flush=True)
    torch.save(network.state_dict(), options.output)


def weights_of(network, lines, taught, codes):
    """lines that are read well come up one time in seven, those that hardly can have the text that they were paired with never"""
    import torch
    weights = []
    with torch.no_grad():
        for pixels, text, _ in taught:
            lost = len(text) * loss_of(*network(*lines.together([lines.drawn(pixels, .75)])), [text], codes).item()
            weights.append(min(1, .15 + lost / 2.5) if lost < .5 * len(text) else 0)
    if not any(weights):
        sys.exit('what training is to go on from reads none of the lines: has its front been taught?')
    return weights


def train(options):
    import torch
    torch.set_num_threads(1)
    torch.manual_seed(1)
    part, codes, lines, taught, held = begun(options)
    _, network_class = network_classes()
    network, mean = network_class(part.matrices), network_class(part.matrices)
    if options.start.endswith('.lstm'):
        with open(options.start, 'rb') as file:
            network.load(Part(file.read()).matrices)
    else:
        network.load_state_dict(torch.load(options.start))
    batches = lines.batches(taught, weights_of(network, lines, taught, codes), 48)
    optimiser = torch.optim.Adam([{'params': network.front.parameters(), 'times': 2},
                                  {'params': [*network.layers.parameters(), *network.output.parameters()], 'times': 1}],
                                 betas=(.9, .98))
    averaged, began = {k: v.clone() for k, v in network.state_dict().items()}, time.time()
    for step in range(options.steps):
        gone = step / options.steps
        for group in optimiser.param_groups:
            group['lr'] = group['times'] * options.rate * max(.01, min(1, gone * 25 + .05) * (1 - gone))
        chosen = next(batches)
        pictures, widths = lines.together([p for p, _ in chosen])
        pictures = (pictures + torch.randn_like(pictures) * .02).clamp(-1, 1)
        kept = network.round()  # rounded afterwards, the weights lose much of what they won
        output, widths = network(pictures, widths)
        loss = loss_of(output, widths, [t for _, t in chosen], codes)
        optimiser.zero_grad()
        loss.backward()
        network.unround(kept)
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1)
        optimiser.step()
        keep = min(.998, (step + 1) / (step + 10))
        for name, value in network.state_dict().items():
            averaged[name].mul_(keep).add_(value, alpha=1 - keep)
        if step % 100 == 99 or step + 1 == options.steps:
            mean.load_state_dict(averaged)
            mean.round()
            print(step + 1, 'steps, %d s;' % (time.time() - began), *(judged(mean, lines, held, codes, s) + ';' for s in (1, .8)),
                  flush=True)
            torch.save(averaged, options.output + '.pt')
            with open(options.output, 'wb') as file:
                file.write(Writer(part).written(mean.matrices()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    for run, places in ((pair, ('truth', 'lines')), (front, ('language', 'pairs+')), (train, ('language', 'pairs+'))):
        command = commands.add_parser(run.__name__)
        for place in places:
            command.add_argument(place.rstrip('+'), **({'nargs': '+'} if place.endswith('+') else {}))
        command.add_argument('-o', '--output', required=True)
        command.set_defaults(run=run)
        if run is not pair:
            command.add_argument('--steps', type=int, default=2000)
            command.add_argument('--rate', type=float, default=5e-4 if run is train else 3e-3)
        if run is train:
            command.add_argument('--from', dest='start', required=True, help='FRONT.pt; OUTPUT.pt of an earlier run, or network-eng.lstm, to go on')
    options = parser.parse_args()
    options.run(options)


if __name__ == '__main__':
    sys.exit(main())
