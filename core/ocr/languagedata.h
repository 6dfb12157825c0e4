// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace countersign::ocr
{

// A language's file as Tesseract reads it (its TessdataManager: a count, the places of the parts,
// the parts), in which our network for English contracts stands instead of the one that it was
// trained on from (resources/models/network-eng.md). A file that holds any other network, or is
// no such file, stays as it is: false.
bool putNetworkIn(std::vector<char> &languageFile, const QByteArray &network);

// Whether our network takes the place of the one in this file.
bool takesOurNetwork(const QString &path);

// Reads one of Tesseract's files, with our network in it where it belongs. A tesseract::FileReader.
bool readLanguageFile(const char *path, std::vector<char> *data);

} // namespace countersign::ocr
