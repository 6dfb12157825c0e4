// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/phonedesk.h"

#include "core/imaging/sidepicture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// A photograph says nothing of its scale. Most contracts are on A4 or Letter.
constexpr double sheetHeightInches = 11.5;

double dpiOfSheet(const QSize &px)
{
    return double(std::max(px.width(), px.height())) / sheetHeightInches;
}

} // namespace

PhoneDesk::PhoneDesk(StoreSession &session, const Engines &engines, Intake &intake)
    : m_session(session)
    , m_engines(engines)
    , m_intake(intake)
{
}

base::Result<Intake::NamedBytes> PhoneDesk::pageOf(const inlets::PhonePage &page,
                                                   const QString &name, base::JobContext &context)
{
    auto source = m_engines.fileImport.openBytes(page.photo, name, {}, context);
    if (!source)
        return source.error();
    const imaging::MediaType type = source->pages->info().mediaType;
    if (!imaging::isImage(type))
        return base::Error{base::ErrorKind::Unsupported, u"import.unsupported_type"_s, {}};
    auto photo = source->pages->render({}, context);
    if (!photo)
        return photo.error();
    model::SidePicture picture;
    picture.corners = page.corners ? page.corners : imaging::cornersOfSheet(photo->pixels);
    if (!model::isDrawable(picture))
        picture.corners.reset();
    const QString mediaType = imaging::mediaTypeName(type);
    const QString fileName = name + u'.' + imaging::fileEnding(mediaType);
    if (!picture.corners)
        return Intake::NamedBytes{fileName, page.photo, {}};
    auto object = m_session.workspace().objects().put(page.photo);
    if (!object)
        return object.error();
    const QImage sheet = imaging::drawPicture(photo->pixels, picture);
    const imaging::CodedPicture coded = imaging::codedPicture(sheet, dpiOfSheet(sheet.size()));
    return Intake::NamedBytes{
        name + u'.' + imaging::fileEnding(coded.mediaType), coded.bytes,
        model::UntouchedOriginal{mediaType, object->sha256, object->ref, object->size, 0}};
}

base::Result<model::DocumentId> PhoneDesk::take(const QList<inlets::PhonePage> &pages,
                                                const QString &phone, const QString &actor,
                                                base::JobContext &context)
{
    const QString stamp = m_session.clock().now().toLocalTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    QList<Intake::NamedBytes> sheets;
    for (const inlets::PhonePage &page : pages) {
        QString name = u"Phone "_s + stamp;
        if (!sheets.isEmpty())
            name += u" (%1)"_s.arg(sheets.size() + 1);
        auto sheet = pageOf(page, name, context);
        if (!sheet)
            return sheet.error();
        sheets.append(*sheet);
    }
    IngestOptions options;
    options.origin = u"phone"_s;
    options.source = {u"phone"_s, phone, {}, {}, {}, {}};
    const IngestOutcome outcome = m_intake.ingestPages(sheets, options, actor, context);
    if (outcome.error)
        return *outcome.error;
    return outcome.document;
}

} // namespace countersign::workflow
