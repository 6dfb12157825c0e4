// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/languagedata.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

constexpr int networkPart = 17; // TESSDATA_LSTM
constexpr qint64 countBytes = 4;
constexpr qint64 placeBytes = 8;

// The network of tessdata_fast 4.1.0, which Debian packages as tesseract-ocr-eng.
const QByteArray originSha256
    = QByteArray::fromHex("78637462a335f887f7acc052f34fc5bf60c8015908352587e638a69ea4ca2756");

qint64 placeOf(const std::vector<char> &file, qint64 part)
{
    return qFromLittleEndian<qint64>(file.data() + countBytes + part * placeBytes);
}

// Where the network stands, or nothing.
QByteArrayView networkIn(const std::vector<char> &file)
{
    const auto size = qint64(file.size());
    if (size < countBytes)
        return {};
    const qint64 count = qFromLittleEndian<qint32>(file.data());
    if (count <= networkPart || count > (size - countBytes) / placeBytes)
        return {};
    const qint64 begin = placeOf(file, networkPart);
    qint64 end = size;
    for (qint64 part = 0; part < count; ++part) {
        if (placeOf(file, part) > begin)
            end = std::min(end, placeOf(file, part));
    }
    if (begin < countBytes + count * placeBytes || begin >= end)
        return {};
    return QByteArrayView(file.data() + begin, end - begin);
}

const QByteArray &shippedNetwork()
{
    static const QByteArray english = [] {
        QFile file(u":/models/network-eng.lstm"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the network for English is not built in");
        return file.readAll();
    }();
    return english;
}

bool readFile(const QString &path, std::vector<char> *data)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    data->resize(std::size_t(file.size()));
    return file.read(data->data(), file.size()) == file.size();
}

} // namespace

bool putNetworkIn(std::vector<char> &languageFile, const QByteArray &network)
{
    const QByteArrayView there = networkIn(languageFile);
    if (QCryptographicHash::hash(there, QCryptographicHash::Sha256) != originSha256)
        return false;
    const qint64 begin = there.data() - languageFile.data();
    const qint64 longer = network.size() - there.size();
    const qint64 count = qFromLittleEndian<qint32>(languageFile.data());
    for (qint64 part = 0; part < count; ++part) {
        if (const qint64 place = placeOf(languageFile, part); place > begin) {
            qToLittleEndian<qint64>(place + longer,
                                    languageFile.data() + countBytes + part * placeBytes);
        }
    }
    const auto at = languageFile.erase(languageFile.begin() + begin,
                                       languageFile.begin() + begin + there.size());
    languageFile.insert(at, network.begin(), network.end());
    return true;
}

bool takesOurNetwork(const QString &path)
{
    std::vector<char> content;
    return readFile(path, &content) && putNetworkIn(content, shippedNetwork());
}

bool readLanguageFile(const char *path, std::vector<char> *data)
{
    if (!readFile(QFile::decodeName(path), data))
        return false;
    putNetworkIn(*data, shippedNetwork());
    return true;
}

} // namespace countersign::ocr
