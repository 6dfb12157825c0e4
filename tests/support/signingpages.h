// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QImage>
#include <QList>
#include <QRandomGenerator>

namespace countersign::test
{

enum class SigningMark { Nothing, Signature, Initials, Dirt, PrintedName, Stain };
enum class SigningStyle { LabelBefore, LabelBelow, NameBelow, NoRule, Dotted };

// How a painted signing page looks; US Letter with two columns of two places to sign.
struct SigningPageRequest {
    double dpi = 200;
    SigningStyle style = SigningStyle::LabelBefore;
    QList<SigningMark> marks; // of the places, left to right and top to bottom; four
    double penInches = 0.014;
    double skewDegrees = 0;
    double specksPerInch2 = 0;
    bool blackAndWhite = false;
    quint32 seed = 1;
};

struct SigningPage {
    QImage grey;
    model::OcrPage text; // its print as a recogniser reads it, without the handwriting
    QList<QPointF> places; // middle of each place to sign, as fractions of the page
};

SigningPage paintSigningPage(const SigningPageRequest &request);

} // namespace countersign::test
