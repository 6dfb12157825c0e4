// SPDX-License-Identifier: Apache-2.0
#include "ui/pdfawords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct PdfaWords {
    Q_DECLARE_TR_FUNCTIONS(PdfaWords)
};

struct PdfaWord {
    const char *code;
    const char *text;
};

constexpr std::array pdfaWordTable = {
    PdfaWord{"action", QT_TRANSLATE_NOOP("PdfaWords", "holds scripts or actions")},
    PdfaWord{"annotation", QT_TRANSLATE_NOOP("PdfaWords", "holds sound, video or 3D notes")},
    PdfaWord{"annotation_hidden",
             QT_TRANSLATE_NOOP("PdfaWords", "has notes or fields that are hidden or not printed")},
    PdfaWord{"attachment", QT_TRANSLATE_NOOP("PdfaWords", "has files attached")},
    PdfaWord{"colour",
             QT_TRANSLATE_NOOP("PdfaWords", "uses colours of a device that it does not describe")},
    PdfaWord{"content",
             QT_TRANSLATE_NOOP("PdfaWords", "has pages with unknown or damaged instructions")},
    PdfaWord{"dynamic_form", QT_TRANSLATE_NOOP("PdfaWords", "is a dynamic form (XFA)")},
    PdfaWord{"external_data", QT_TRANSLATE_NOOP("PdfaWords", "refers to data in other files")},
    PdfaWord{"font_encoding",
             QT_TRANSLATE_NOOP("PdfaWords", "has fonts whose characters are not stated in full")},
    PdfaWord{"font_not_embedded",
             QT_TRANSLATE_NOOP("PdfaWords", "uses fonts that it does not contain")},
    PdfaWord{"form_appearance",
             QT_TRANSLATE_NOOP("PdfaWords", "has notes or fields without a fixed look")},
    PdfaWord{"jpeg2000", QT_TRANSLATE_NOOP("PdfaWords", "has JPEG 2000 images")},
    PdfaWord{"layers", QT_TRANSLATE_NOOP("PdfaWords", "has layers that can be switched")},
    PdfaWord{"limit",
             QT_TRANSLATE_NOOP("PdfaWords", "goes beyond the limits that PDF/A sets for readers")},
    PdfaWord{"permissions",
             QT_TRANSLATE_NOOP("PdfaWords", "demands permissions or features of its reader")},
    PdfaWord{"postscript", QT_TRANSLATE_NOOP("PdfaWords", "holds PostScript")},
    PdfaWord{"transfer", QT_TRANSLATE_NOOP("PdfaWords", "changes tones for a device")},
};

} // namespace

QString pdfaObstacleText(const QString &code)
{
    const auto found
        = std::find_if(pdfaWordTable.begin(), pdfaWordTable.end(), [&code](const PdfaWord &word) {
              return code == QLatin1StringView(word.code);
          });
    return found == pdfaWordTable.end() ? code : PdfaWords::tr(found->text);
}

} // namespace countersign::ui
