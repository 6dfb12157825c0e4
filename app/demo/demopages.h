// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <memory>

class QPainter;
class QRandomGenerator;
class QTextDocument;

namespace countersign::app
{

// A text of the demo laid out in points, one column of A4 pages; null for a name that there is no
// text of.
std::unique_ptr<QTextDocument> layOutContract(const QString &name);
void paintContractPage(QPainter &painter, QTextDocument &document, int page);
QImage renderContractPage(QTextDocument &document, int page, int dpi);
void addScannerNoise(QImage &image, QRandomGenerator &random, int strength);
// A page as a scanner delivers it: a little askew, on greyish paper, with noise.
QImage scannedLook(const QImage &page, double degrees, QRandomGenerator &random);

} // namespace countersign::app
