// SPDX-License-Identifier: Apache-2.0
#include "core/publish/pdfacheck.h"

#include "core/publish/pdfacontent.h"
#include "core/publish/pdfafonts.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

constexpr int maxNesting = 200;
constexpr int maxStringBytes = 32767; // 6.1.13
constexpr int maxNameBytes = 127;

bool isOneOf(QPDFObjectHandle name, const std::set<std::string> &names)
{
    return name.isName() && names.count(name.getName()) > 0;
}

// How many components the PDF/A output intent's profile has; 3 when we add sRGB.
int intentComponents(QPDF &pdf)
{
    QPDFObjectHandle intents = pdf.getRoot().getKey("/OutputIntents");
    for (int i = 0; intents.isArray() && i < intents.getArrayNItems(); ++i) {
        QPDFObjectHandle intent = intents.getArrayItem(i);
        if (!intent.isDictionary() || !intent.getKey("/S").isNameAndEquals("/GTS_PDFA1"))
            continue;
        QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
        if (profile.isStream() && profile.getDict().getKey("/N").isInteger())
            return profile.getDict().getKey("/N").getIntValueAsInt();
    }
    return 3;
}

// Looks at every object of a document.
class PdfaInspector
{
public:
    explicit PdfaInspector(QPDF &pdf)
        : m_pdf(pdf)
        , m_colours{intentComponents(pdf)}
    {
    }
    QStringList run()
    {
        catalogue(m_pdf.getRoot());
        for (QPDFObjectHandle object : m_pdf.getAllObjects())
            value(object, 0);
        for (QPDFObjectHandle page : m_pdf.getAllPages())
            content(pageObstacles(page, m_colours));
        return {m_obstacles.begin(), m_obstacles.end()};
    }

private:
    void add(const QString &code) { m_obstacles.insert(code); }
    void content(const QStringList &codes)
    {
        for (const QString &code : codes)
            add(code);
    }

    void catalogue(QPDFObjectHandle root)
    {
        QPDFObjectHandle names = root.getKey("/Names");
        if (names.isDictionary() && names.hasKey("/JavaScript"))
            add(u"action"_s);
        if ((names.isDictionary() && names.hasKey("/EmbeddedFiles")) || root.hasKey("/AF"))
            add(u"attachment"_s);
        if (names.isDictionary() && names.hasKey("/AlternatePresentations"))
            add(u"action"_s);
        if (root.hasKey("/Perms") || root.hasKey("/Requirements"))
            add(u"permissions"_s);
        QPDFObjectHandle form = root.getKey("/AcroForm");
        if (form.isDictionary() && form.hasKey("/XFA"))
            add(u"dynamic_form"_s);
        if (form.isDictionary() && form.getKey("/NeedAppearances").isBool()
            && form.getKey("/NeedAppearances").getBoolValue())
            add(u"form_appearance"_s);
        layers(root.getKey("/OCProperties"));
    }
    // 6.9: the configurations have names, and none switches by itself.
    void layers(QPDFObjectHandle properties)
    {
        if (!properties.isDictionary())
            return;
        QPDFObjectHandle standard = properties.getKey("/D");
        const bool plain = standard.isDictionary() && standard.hasKey("/Name")
            && !standard.hasKey("/AS") && !properties.hasKey("/Configs")
            && !standard.hasKey("/Order");
        if (!plain)
            add(u"layers"_s);
    }

    // An object and what is written inside it; what it refers to has its own turn.
    void value(QPDFObjectHandle object, int depth)
    {
        if (depth > maxNesting)
            return add(u"limit"_s);
        if (object.isName())
            name(object.getName());
        else if (object.isString() && object.getStringValue().size() > maxStringBytes)
            add(u"limit"_s);
        else if (object.isArray())
            array(object, depth);
        else if (object.isStream())
            stream(object, depth);
        else if (object.isDictionary())
            dictionary(object, depth);
    }
    void name(const std::string &text)
    {
        if (text.size() > maxNameBytes)
            add(u"limit"_s);
        if (!m_colours.allowsName(text))
            add(u"colour"_s);
    }
    void array(QPDFObjectHandle object, int depth)
    {
        for (int i = 0; i < object.getArrayNItems(); ++i) {
            QPDFObjectHandle item = object.getArrayItem(i);
            if (!item.isIndirect())
                value(item, depth + 1);
        }
    }
    void dictionary(QPDFObjectHandle object, int depth)
    {
        for (const std::string &key : object.getKeys()) {
            QPDFObjectHandle item = object.getKey(key);
            if (!item.isIndirect())
                value(item, depth + 1);
        }
        content(fontObstacles(object));
        actions(object);
        annotation(object);
        graphicsState(object);
    }
    void stream(QPDFObjectHandle object, int depth)
    {
        QPDFObjectHandle dict = object.getDict();
        dictionary(dict, depth);
        if (dict.hasKey("/F"))
            add(u"external_data"_s);
        QPDFObjectHandle filters = dict.getKey("/Filter");
        if (!filters.isArray())
            filters = QPDFObjectHandle::newArray({filters});
        for (int i = 0; i < filters.getArrayNItems(); ++i) {
            if (filters.getArrayItem(i).isNameAndEquals("/JPXDecode"))
                add(u"jpeg2000"_s);
            if (filters.getArrayItem(i).isNameAndEquals("/Crypt"))
                add(u"permissions"_s);
        }
        if (dict.getKey("/Subtype").isNameAndEquals("/Image"))
            image(dict);
        if (object.isFormXObject())
            form(object);
        if (dict.getKey("/Subtype").isNameAndEquals("/PS") || dict.hasKey("/Subtype2"))
            add(u"postscript"_s);
        if (dict.getKey("/PatternType").isInteger())
            content(streamObstacles(object, m_colours));
    }
    void form(QPDFObjectHandle object)
    {
        if (object.getDict().hasKey("/Ref"))
            add(u"external_data"_s);
        if (object.getDict().hasKey("/OPI"))
            add(u"external_data"_s);
        content(streamObstacles(object, m_colours));
    }
    void image(QPDFObjectHandle dict)
    {
        if (dict.hasKey("/Alternates") || dict.hasKey("/OPI"))
            add(u"external_data"_s);
        // 6.2.8: a matter of how a viewer enlarges, not of the image.
        if (dict.getKey("/Interpolate").isBool() && dict.getKey("/Interpolate").getBoolValue())
            dict.removeKey("/Interpolate");
    }
    void graphicsState(QPDFObjectHandle dict)
    {
        if (!dict.getKey("/Type").isNameAndEquals("/ExtGState"))
            return;
        const bool transfer = dict.hasKey("/TR") || dict.hasKey("/HTP")
            || (dict.hasKey("/TR2") && !dict.getKey("/TR2").isNameAndEquals("/Default"));
        if (transfer || dict.hasKey("/HTO"))
            add(u"transfer"_s);
    }
    // 6.5
    void actions(QPDFObjectHandle dict)
    {
        static const std::set<std::string> forbidden
            = {"/Launch",      "/Sound",     "/Movie", "/ResetForm",  "/ImportData", "/Hide",
               "/SetOCGState", "/Rendition", "/Trans", "/GoTo3DView", "/JavaScript"};
        static const std::set<std::string> named
            = {"/NextPage", "/PrevPage", "/FirstPage", "/LastPage"};
        QPDFObjectHandle kind = dict.getKey("/S");
        if (isOneOf(kind, forbidden) || dict.hasKey("/AA"))
            add(u"action"_s);
        if (kind.isNameAndEquals("/Named") && !isOneOf(dict.getKey("/N"), named))
            add(u"action"_s);
    }
    // 6.3
    void annotation(QPDFObjectHandle dict)
    {
        if (!dict.getKey("/Rect").isArray() || !dict.getKey("/Subtype").isName())
            return;
        static const std::set<std::string> allowed
            = {"/Text",     "/Link",      "/FreeText",    "/Line",      "/Square",
               "/Circle",   "/Polygon",   "/PolyLine",    "/Highlight", "/Underline",
               "/Squiggly", "/StrikeOut", "/Stamp",       "/Caret",     "/Ink",
               "/Popup",    "/Widget",    "/PrinterMark", "/TrapNet",   "/Watermark"};
        QPDFObjectHandle kind = dict.getKey("/Subtype");
        if (!isOneOf(kind, allowed))
            add(u"annotation"_s);
        const bool link = kind.isNameAndEquals("/Link");
        const bool popup = kind.isNameAndEquals("/Popup");
        if (kind.isNameAndEquals("/Widget") && dict.hasKey("/A"))
            add(u"action"_s);
        flags(dict, link || popup);
        if (!link && !popup)
            appearance(dict);
    }
    void flags(QPDFObjectHandle dict, bool hasNoLook)
    {
        constexpr int print = 4;
        constexpr int notShown = 1 | 2 | 32 | 256; // invisible, hidden, no view, toggled
        QPDFObjectHandle value = dict.getKey("/F");
        int flags = value.isInteger() ? value.getIntValueAsInt() : 0;
        if (hasNoLook && (flags & print) == 0) {
            flags |= print;
            dict.replaceKey("/F", QPDFObjectHandle::newInteger(flags));
        }
        if ((flags & print) == 0 || (flags & notShown) != 0)
            add(u"annotation_hidden"_s);
    }
    void appearance(QPDFObjectHandle dict)
    {
        const QPDFObjectHandle::Rectangle place = dict.getKey("/Rect").isRectangle()
            ? dict.getKey("/Rect").getArrayAsRectangle()
            : QPDFObjectHandle::Rectangle();
        if (place.llx == place.urx && place.lly == place.ury)
            return;
        QPDFObjectHandle looks = dict.getKey("/AP");
        const bool normal = looks.isDictionary() && looks.getKeys() == std::set<std::string>{"/N"}
            && (looks.getKey("/N").isStream() || looks.getKey("/N").isDictionary());
        if (!normal)
            add(u"form_appearance"_s);
    }

    QPDF &m_pdf;
    const DeviceColours m_colours;
    std::set<QString> m_obstacles;
};

} // namespace

QStringList pdfaObstacles(QPDF &pdf)
{
    return PdfaInspector(pdf).run();
}

} // namespace countersign::publish
