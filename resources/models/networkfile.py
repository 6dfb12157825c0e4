# SPDX-License-Identifier: Apache-2.0
"""Tesseract's files as training needs them: a language's file, its network, its characters (tesseract-ocr 5, src/lstm)."""
import struct

import numpy

HEIGHT = 36
PATCH_HIGH, PATCH_WIDE = 4, 3  # pixels that one column of one row of the network takes in
FIRST, SECOND = 48, 24  # features of a patch and its neighbours
SHAPE = '[1,36,0,1S4,3C3,1Ft48Ft24Lfys48Lfx96Lrx96Lfx192O1c111]'
NETWORK, UNICHARSET, RECODER = 17, 21, 22  # parts of a language file


def part_of(file, number):
    count, = struct.unpack_from('<i', file)
    places = struct.unpack_from('<%dq' % count, file, 4)
    later = [p for p in places if p > places[number]]
    return file[places[number]:min(later, default=len(file))]


class Part:
    """Reads the network's layers; `matrices` are its weights, `end` is where what follows them begins."""

    LAYERS_OF_LAYERS = {'Series', 'Parallel', 'Replicated', 'ParBidiLSTM', 'DepParUDLSTM', 'Par2dLSTM', 'XReversed', 'YReversed',
                        'XYTranspose', 'RTLReversed', 'TTBReversed', 'XYTransposed'}

    def __init__(self, content):
        self.content, self.at, self.matrices = content, 0, []
        self.layer()
        self.end = self.at

    def take(self, form):
        values = struct.unpack_from('<' + form, self.content, self.at)
        self.at += struct.calcsize('<' + form)
        return values

    def skip_list(self, size):
        count, = self.take('I')
        self.at += size * count

    def matrix(self):
        mode, high, wide, _ = self.take('Biib')
        assert mode & 129 == 129, 'weights of 8 bits are expected'
        values = numpy.frombuffer(self.content, numpy.int8, high * wide, self.at).reshape(high, wide)
        self.at += high * wide
        scales = numpy.array(self.take('%dd' % self.take('I')[0])[:high])
        self.matrices.append(values * scales[:, None])
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


class Writer:
    """The network's layers as Tesseract reads them (its Network::CreateFromFile), in 8 bits."""

    def __init__(self, began):
        self.began = began  # the part that training began from: what follows the layers is taken from it

    @staticmethod
    def text(value):
        return struct.pack('<I', len(value)) + value.encode()

    def layer(self, kind, name, inputs, outputs, weights, body, after_input=1):
        flags = 192  # Adam, learning rates of their own
        return (b'\0' + self.text(kind) + struct.pack('<bbiiii', 0, after_input, flags, inputs, outputs, weights) + self.text(name)
                + body, weights)

    def layers(self, kind, name, inputs, outputs, inner, after_input=1):
        rates = struct.pack('<I%df' % len(inner), len(inner), *[1e-3] * len(inner))
        body = struct.pack('<I', len(inner)) + b''.join(one for one, _ in inner) + rates
        return self.layer(kind, name, inputs, outputs, sum(weights for _, weights in inner), body, after_input)

    @staticmethod
    def matrix(weights):
        high, wide = weights.shape
        scales = numpy.abs(weights).max(1) / 127
        rounded = numpy.rint(weights / numpy.where(scales == 0, 1, scales)[:, None]).astype(numpy.int8)
        return struct.pack('<Biib', 133, high, wide, 0) + rounded.tobytes() + struct.pack('<I%dd' % high, high, *scales)

    def dense(self, kind, name, weights, after_input=1):
        high, wide = weights.shape
        return self.layer(kind, name, wide - 1, high, weights.size, self.matrix(weights), after_input)

    def memory(self, kind, name, matrices):
        states = matrices[0].shape[0]
        seen = matrices[0].shape[1] - 1
        return self.layer(kind, name, seen - states, states, sum(m.size for m in matrices),
                          struct.pack('<i', seen) + b''.join(self.matrix(m) for m in matrices))

    def written(self, matrices):
        first, second, *memories, output = matrices
        down, there, back, last = (memories[k:k + 4] for k in range(0, 16, 4))
        window = PATCH_HIGH * PATCH_WIDE
        shape = struct.pack('<5i', 1, HEIGHT, 0, 1, 0)
        parts = [
            self.layer('Input', 'Input', HEIGHT, 1, 0, shape, 0),
            self.layer('Reconfig', 'Patches', 1, window, 0, struct.pack('<ii', PATCH_WIDE, PATCH_HIGH), 0),
            self.layers('Series', 'ConvSeries', window, FIRST,
                        [self.layer('Convolve', 'Convolve', window, 3 * window, 0, struct.pack('<ii', 1, 0), 0),
                         self.dense('Tanh', 'ConvNL', first, 0)], 0),
            self.dense('Tanh', 'Ft', second),
            self.layers('XYTranspose', 'XYTransLSTM', SECOND, 48, [self.memory('SummLSTM', 'Lfys48', down)]),
            self.memory('LSTM', 'Lfx96', there),
            self.layers('RTLReversed', 'RevLSTM', 96, 96, [self.memory('LSTM', 'Lrx96', back)]),
            self.memory('LSTM', 'Lfx192', last),
            self.dense('Softmax', 'Output', output)]
        content, _ = self.layers('Series', 'Series', HEIGHT, 111, parts, 0)
        old = self.began.content[self.began.end:]
        length, = struct.unpack_from('<I', old)
        return content + self.text(SHAPE) + old[4 + length:]


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
