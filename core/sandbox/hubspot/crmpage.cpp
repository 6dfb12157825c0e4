// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hubspot/crmpage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::sandbox::hubspot
{

namespace
{

constexpr QStringView crmPageStyle
    = u"body{font:16px/1.5 system-ui,sans-serif;background:#f5f8fa;color:#213343;margin:0}"
      "main{max-width:62rem;margin:2rem auto;padding:0 1.5rem}h1{font-size:1.5rem}"
      "h2{font-size:1.1rem;margin:2rem 0 .5rem}section{background:#fff;border-radius:10px;"
      "padding:1rem 1.5rem;margin:.8rem 0;box-shadow:0 1px 3px #0002}"
      "h3{margin:.2rem 0;font-size:1rem}dl{display:grid;grid-template-columns:16rem 1fr;"
      "gap:.15rem 1rem;margin:.5rem 0}dt{color:#516f90}dd{margin:0;overflow-wrap:anywhere}"
      "ul{margin:.3rem 0;padding-left:1.2rem}.note{color:#516f90;font-size:.9rem}";

QString titleOf(const SandboxRecord &record)
{
    if (record.type == u"deals"_s)
        return record.values.value(u"dealname"_s);
    const QString name
        = record.values.value(u"firstname"_s) + u' ' + record.values.value(u"lastname"_s);
    return name.trimmed().isEmpty() ? record.values.value(u"email"_s) : name.trimmed();
}

QString valuesHtml(const CrmBook &book, const SandboxRecord &record)
{
    QString html = u"<dl>"_s;
    for (auto it = record.values.cbegin(); it != record.values.cend(); ++it) {
        if (it.value().isEmpty())
            continue;
        const PropertyDefinition *property = book.property(record.type, it.key());
        html += u"<dt>%1</dt><dd>%2</dd>"_s.arg(
            (property ? property->label : it.key()).toHtmlEscaped(), it.value().toHtmlEscaped());
    }
    return html + u"</dl>"_s;
}

// Notes are HTML by themselves; here only their text is shown.
QString plainText(const QString &html)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString text = html;
    text.replace(u"</p>"_s, u" "_s).replace(u"<br>"_s, u" "_s);
    return text.remove(tags); // entities stay escaped
}

QString notesHtml(const CrmBook &book, const SandboxRecord &record)
{
    QString html;
    for (const QString &id : book.associated(record.type, record.id, u"notes"_s)) {
        const auto note = book.find(u"notes"_s, id);
        if (!note)
            continue;
        html += u"<li>"_s + plainText(note->values.value(u"hs_note_body"_s));
        const QStringList files
            = note->values.value(u"hs_attachment_ids"_s).split(u';', Qt::SkipEmptyParts);
        for (const QString &fileId : files) {
            if (const auto file = book.file(fileId))
                html += u" <a href=\"/files/view/%1\">%2</a>"_s.arg(file->id,
                                                                    file->name.toHtmlEscaped());
        }
        html += u"</li>"_s;
    }
    return html.isEmpty() ? html : u"<h3>Notes</h3><ul>"_s + html + u"</ul>"_s;
}

QString linksHtml(const CrmBook &book, const SandboxRecord &record, const QString &otherType,
                  const QString &label)
{
    QStringList names;
    for (const QString &id : book.associated(record.type, record.id, otherType)) {
        if (const auto other = book.find(otherType, id))
            names.append(titleOf(*other).toHtmlEscaped());
    }
    return names.isEmpty() ? QString()
                           : u"<p>"_s + label + u": "_s + names.join(u", "_s) + u"</p>"_s;
}

QString recordsHtml(const CrmBook &book, const QString &type, const QString &otherType,
                    const QString &otherLabel)
{
    QString html;
    for (const SandboxRecord &record : book.records(type)) {
        html += u"<section><h3>"_s + titleOf(record).toHtmlEscaped() + u"</h3>"_s
            + linksHtml(book, record, otherType, otherLabel) + valuesHtml(book, record)
            + notesHtml(book, record) + u"</section>"_s;
    }
    return html.isEmpty() ? u"<p class=\"note\">None yet.</p>"_s : html;
}

QString filesHtml(const CrmBook &book)
{
    QString html;
    for (const SandboxFile &file : book.files()) {
        html
            += u"<li><a href=\"/files/view/%1\">%2</a> <span class=\"note\">%3, %4 bytes</span></li>"_s
                   .arg(file.id, file.name.toHtmlEscaped(), file.folder.toHtmlEscaped(),
                        QString::number(file.size));
    }
    return html.isEmpty() ? u"<p class=\"note\">None yet.</p>"_s : u"<ul>"_s + html + u"</ul>"_s;
}

} // namespace

QString crmPage(const CrmBook &book)
{
    return u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<title>CRM sandbox</title><meta name=\"viewport\" content=\"width=device-width\">"
           "<style>"_s
        + crmPageStyle.toString() + u"</style></head><body><main><h1>CRM sandbox</h1>"_s
        + u"<h2>Deals</h2>"_s + recordsHtml(book, u"deals"_s, u"contacts"_s, u"Contacts"_s)
        + u"<h2>Contacts</h2>"_s + recordsHtml(book, u"contacts"_s, u"deals"_s, u"Deals"_s)
        + u"<h2>Files</h2><section>"_s + filesHtml(book)
        + u"</section><p class=\"note\">Countersign sandbox: a stand-in for tests and "
          "demonstrations.</p></main></body></html>"_s;
}

} // namespace countersign::sandbox::hubspot
