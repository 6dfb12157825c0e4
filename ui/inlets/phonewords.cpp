// SPDX-License-Identifier: Apache-2.0
#include "ui/inlets/phonewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct PhonePage {
    Q_DECLARE_TR_FUNCTIONS(PhonePage)
};

struct PhoneWord {
    const char *key;
    const char *text;
};

// "{n}" and "{name}" are filled in on the phone.
constexpr std::array phoneWordTable = {
    PhoneWord{"intro",
              QT_TRANSLATE_NOOP("PhonePage",
                                "Photograph the pages of a contract. They go to the computer that "
                                "shows the code, and nowhere else.")},
    PhoneWord{"openCamera", QT_TRANSLATE_NOOP("PhonePage", "Open the camera")},
    PhoneWord{"choose", QT_TRANSLATE_NOOP("PhonePage", "Choose pictures")},
    PhoneWord{"take", QT_TRANSLATE_NOOP("PhonePage", "Take the picture")},
    PhoneWord{"back", QT_TRANSLATE_NOOP("PhonePage", "Back")},
    PhoneWord{"checkHint",
              QT_TRANSLATE_NOOP("PhonePage", "Drag the corners onto the corners of the page.")},
    PhoneWord{"retake", QT_TRANSLATE_NOOP("PhonePage", "Take it again")},
    PhoneWord{"whole", QT_TRANSLATE_NOOP("PhonePage", "Whole picture")},
    PhoneWord{"keep", QT_TRANSLATE_NOOP("PhonePage", "Keep")},
    PhoneWord{"more", QT_TRANSLATE_NOOP("PhonePage", "Another page")},
    PhoneWord{"send", QT_TRANSLATE_NOOP("PhonePage", "Send")},
    PhoneWord{"count", QT_TRANSLATE_NOOP("PhonePage", "Pages: {n}")},
    PhoneWord{"page", QT_TRANSLATE_NOOP("PhonePage", "Page {n}")},
    PhoneWord{"earlier", QT_TRANSLATE_NOOP("PhonePage", "Up")},
    PhoneWord{"later", QT_TRANSLATE_NOOP("PhonePage", "Down")},
    PhoneWord{"again", QT_TRANSLATE_NOOP("PhonePage", "Take it again")},
    PhoneWord{"remove", QT_TRANSLATE_NOOP("PhonePage", "Remove")},
    PhoneWord{"photoAlt", QT_TRANSLATE_NOOP("PhonePage", "The picture of the page")},
    PhoneWord{"cornerTopLeft", QT_TRANSLATE_NOOP("PhonePage", "Top left corner")},
    PhoneWord{"cornerTopRight", QT_TRANSLATE_NOOP("PhonePage", "Top right corner")},
    PhoneWord{"cornerBottomRight", QT_TRANSLATE_NOOP("PhonePage", "Bottom right corner")},
    PhoneWord{"cornerBottomLeft", QT_TRANSLATE_NOOP("PhonePage", "Bottom left corner")},
    PhoneWord{"pageSeen", QT_TRANSLATE_NOOP("PhonePage", "The page is in view.")},
    PhoneWord{
        "pageUnseen",
        QT_TRANSLATE_NOOP("PhonePage", "Lay the page on something darker, all of it in view.")},
    PhoneWord{"noCamera",
              QT_TRANSLATE_NOOP("PhonePage",
                                "There is no camera to be used here. Choose pictures "
                                "instead.")},
    PhoneWord{"cameraDenied",
              QT_TRANSLATE_NOOP("PhonePage",
                                "The camera may not be used. Allow it in the browser, "
                                "or choose pictures.")},
    PhoneWord{"notReady", QT_TRANSLATE_NOOP("PhonePage", "The camera is not ready yet.")},
    PhoneWord{"notAPicture", QT_TRANSLATE_NOOP("PhonePage", "{name} is no picture.")},
    PhoneWord{"tooMany", QT_TRANSLATE_NOOP("PhonePage", "A contract takes {n} pages at most.")},
    PhoneWord{"sending", QT_TRANSLATE_NOOP("PhonePage", "Sending…")},
    PhoneWord{"sent", QT_TRANSLATE_NOOP("PhonePage", "The contract has arrived.")},
    PhoneWord{"expired",
              QT_TRANSLATE_NOOP("PhonePage",
                                "This code was used or is too old. Ask for a new one "
                                "on the computer and scan it.")},
    PhoneWord{"slower", QT_TRANSLATE_NOOP("PhonePage", "Too fast. Wait a moment, then try again.")},
    PhoneWord{"refused",
              QT_TRANSLATE_NOOP("PhonePage",
                                "The contract could not be taken in. The computer "
                                "says why.")},
    PhoneWord{"failed", QT_TRANSLATE_NOOP("PhonePage", "That did not work. Try again.")},
    PhoneWord{"offline",
              QT_TRANSLATE_NOOP("PhonePage",
                                "The computer can't be reached. Your pictures are "
                                "still here: try again.")},
};

} // namespace

QMap<QString, QString> phoneWords()
{
    QMap<QString, QString> words{{u"lang"_s, QLocale().bcp47Name()}};
    for (const PhoneWord &word : phoneWordTable)
        words.insert(QString::fromLatin1(word.key), PhonePage::tr(word.text));
    return words;
}

} // namespace countersign::ui
