// SPDX-License-Identifier: Apache-2.0
#include "core/publish/pdfacontent.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <set>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

constexpr int maxSavedStates = 28; // 6.1.13

const std::set<std::string> &knownOperators()
{
    static const std::set<std::string> operators = {
        "b",  "B",  "b*", "B*", "BDC", "BI",  "BMC", "BT", "BX", "c",  "cm", "CS", "cs", "d",  "d0",
        "d1", "Do", "DP", "EI", "EMC", "ET",  "EX",  "f",  "F",  "f*", "G",  "g",  "gs", "h",  "i",
        "ID", "j",  "J",  "K",  "k",   "l",   "m",   "M",  "MP", "n",  "q",  "Q",  "re", "RG", "rg",
        "ri", "s",  "S",  "sc", "SC",  "scn", "SCN", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ",
        "TL", "Tm", "Tr", "Ts", "Tw",  "Tz",  "v",   "w",  "W",  "W*", "y",  "'",  "\""};
    return operators;
}

class ContentInspector final : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit ContentInspector(const DeviceColours &colours)
        : m_colours(colours)
    {
    }
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (object.isOperator())
            return handleOperator(object.getOperatorValue());
        if (object.isName() && !m_colours.allowsName(object.getName()))
            m_obstacles.insert(u"colour"_s);
        // Within an inline image the short names count as well (ISO 32000-1, 8.9.7).
        if (m_inImage && object.isName())
            inlineName(object.getName());
    }
    void handleEOF() override { }
    QStringList obstacles() const { return {m_obstacles.begin(), m_obstacles.end()}; }

private:
    void inlineName(const std::string &name)
    {
        if ((name == "/CMYK" && !m_colours.allowsCmyk())
            || (name == "/RGB" && !m_colours.allowsRgb()))
            m_obstacles.insert(u"colour"_s);
        if (name == "/LZW" || name == "/LZWDecode")
            m_obstacles.insert(u"content"_s);
    }
    void handleOperator(const std::string &op)
    {
        if (knownOperators().count(op) == 0)
            m_obstacles.insert(u"content"_s);
        if (op == "BI" || op == "ID")
            m_inImage = op == "BI";
        if (op == "q" && ++m_saved > maxSavedStates)
            m_obstacles.insert(u"limit"_s);
        if (op == "Q")
            --m_saved;
        const bool cmyk = op == "k" || op == "K";
        const bool rgb = op == "rg" || op == "RG";
        if ((cmyk && !m_colours.allowsCmyk()) || (rgb && !m_colours.allowsRgb()))
            m_obstacles.insert(u"colour"_s);
    }

    DeviceColours m_colours;
    std::set<QString> m_obstacles;
    int m_saved = 0;
    bool m_inImage = false;
};

} // namespace

bool DeviceColours::allowsName(const std::string &name) const
{
    return (name != "/DeviceCMYK" || allowsCmyk()) && (name != "/DeviceRGB" || allowsRgb());
}

QStringList pageObstacles(QPDFObjectHandle page, const DeviceColours &colours)
{
    ContentInspector inspector(colours);
    try {
        QPDFPageObjectHelper(page).parseContents(&inspector);
    } catch (const std::exception &) {
        return {u"content"_s};
    }
    return inspector.obstacles();
}

QStringList streamObstacles(QPDFObjectHandle stream, const DeviceColours &colours)
{
    ContentInspector inspector(colours);
    try {
        stream.parseAsContents(&inspector);
    } catch (const std::exception &) {
        return {u"content"_s};
    }
    return inspector.obstacles();
}

} // namespace countersign::publish
