// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/pdf/pdfsigner.h"

#include "core/sandbox/pdf/pdfappearance.h"
#include "core/sandbox/pdf/pdfpage.h"
#include "core/sandbox/pdf/pdftext.h"
#include "core/sandbox/pdf/pdfupdate.h"
#include "core/security/cms.h"

#include <qpdf/QPDF.hh>

#include <exception>
#include <set>

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

namespace
{

// Room for the CMS: RSA-2048 with two certificates needs about 4 KiB.
constexpr qsizetype contentsBytes = 16 * 1024;
// Ten digits a number; the array is padded to its full width when the numbers are known.
const QByteArray byteRangePlaceholder = "[0 9999999999 9999999999 9999999999]"_ba;
const QRectF sealBox(18, 5, 320, 8);

// Annotation flags (ISO 32000-1 table 165): Print, ReadOnly, Locked.
constexpr char stampFlags[] = "196";
constexpr char widgetFlags[] = "132";

// Builds the update's objects around one document.
class SignatureUpdate
{
public:
    SignatureUpdate(const PdfBase &base, const PdfSignatureRequest &request)
        : m_base(base)
        , m_request(request)
        , m_pages(base.document->getAllPages())
        , m_update(base)
    {
    }

    // The file with room for the signature.
    QByteArray build();
    // Where the signature's object begins in it.
    qsizetype signatureAt() const { return m_signatureAt; }

private:
    int writeAppearance(const PageFrame &frame, const QSizeF &size, const QByteArray &drawing);
    void addStamp(const SignatureStamp &stamp);
    void addSignatureField();
    void writePages();
    void writeCatalog();
    QByteArray freeFieldName() const;
    QSizeF sizeOf(const SignatureStamp &stamp) const;

    const PdfBase &m_base;
    const PdfSignatureRequest &m_request;
    std::vector<QPDFObjectHandle> m_pages;
    PdfUpdate m_update;
    QMap<int, QList<QByteArray>> m_annotations; // by page, references
    QByteArray m_field; // reference
    qsizetype m_signatureAt = 0;
};

QByteArray SignatureUpdate::build()
{
    for (const SignatureStamp &stamp : m_request.stamps)
        addStamp(stamp);
    addSignatureField();
    writePages();
    writeCatalog();
    return m_update.finish(m_request.sealText.toUtf8() + m_request.at.toString().toUtf8());
}

int SignatureUpdate::writeAppearance(const PageFrame &frame, const QSizeF &size,
                                     const QByteArray &drawing)
{
    const int number = m_update.reserve();
    m_update.writeStream(number,
                         "/Type /XObject /Subtype /Form /BBox "
                             + pdfRect(QRectF(QPointF(0, 0), size)) + " /Matrix "
                             + frame.appearanceMatrix() + " /Resources " + appearanceResources(),
                         drawing);
    return number;
}

QSizeF SignatureUpdate::sizeOf(const SignatureStamp &stamp) const
{
    return stamp.box.size().isEmpty() ? usualStampSize(stamp.kind) : stamp.box.size();
}

void SignatureUpdate::addStamp(const SignatureStamp &stamp)
{
    const int page = qBound(0, stamp.pageIndex, int(m_pages.size()) - 1);
    const PageFrame frame = pageFrame(m_pages[size_t(page)]);
    const QSizeF size = sizeOf(stamp);
    const QRectF box = frame.toUserSpace(QRectF(stamp.box.topLeft(), size));
    const int appearance = writeAppearance(frame, size, drawStamp(stamp, size));
    const int number = m_update.reserve();
    m_update.write(number, 0,
                   "<< /Type /Annot /Subtype /Stamp /Rect " + pdfRect(box) + " /F " + stampFlags
                       + " /P " + QByteArray::fromStdString(m_pages[size_t(page)].unparse())
                       + " /AP << /N " + pdfReference(appearance) + " >> /Contents "
                       + pdfTextString(stamp.name) + " /M " + pdfDate(stamp.at) + " >>");
    m_annotations[page].append(pdfReference(number));
}

void SignatureUpdate::addSignatureField()
{
    const PageFrame frame = pageFrame(m_pages.front());
    const int appearance
        = writeAppearance(frame, sealBox.size(), drawSeal(m_request.sealText, sealBox.size()));
    const int signature = m_update.reserve();
    m_signatureAt = m_update.size();
    m_update.write(
        signature, 0,
        "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange "
            + byteRangePlaceholder + " /Contents <" + QByteArray(contentsBytes * 2, '0') + "> /M "
            + pdfDate(m_request.at) + " /Reason " + pdfTextString(m_request.reason) + " >>");
    const int field = m_update.reserve();
    m_update.write(field, 0,
                   "<< /Type /Annot /Subtype /Widget /FT /Sig /T (" + freeFieldName() + ") /V "
                       + pdfReference(signature) + " /Rect " + pdfRect(frame.toUserSpace(sealBox))
                       + " /F " + widgetFlags + " /P "
                       + QByteArray::fromStdString(m_pages.front().unparse()) + " /AP << /N "
                       + pdfReference(appearance) + " >> >>");
    m_field = pdfReference(field);
    m_annotations[0].append(m_field);
}

void SignatureUpdate::writePages()
{
    for (auto it = m_annotations.cbegin(); it != m_annotations.cend(); ++it) {
        QPDFObjectHandle page = m_pages[size_t(it.key())];
        m_update.write(
            page.getObjectID(), page.getGeneration(),
            dictionaryWith(page, {{"/Annots"_ba, arrayWith(page.getKey("/Annots"), it.value())}}));
    }
}

void SignatureUpdate::writeCatalog()
{
    QPDFObjectHandle catalog = m_base.document->getRoot();
    QPDFObjectHandle existing = catalog.getKey("/AcroForm");
    QPDFObjectHandle form = existing.isDictionary() ? existing : QPDFObjectHandle::newDictionary();
    // SigFlags: SignaturesExist and AppendOnly (table 219).
    const QByteArray updated = dictionaryWith(
        form,
        {{"/Fields"_ba, arrayWith(form.getKey("/Fields"), {m_field})}, {"/SigFlags"_ba, "3"_ba}});
    if (existing.isDictionary() && existing.isIndirect()) {
        m_update.write(existing.getObjectID(), existing.getGeneration(), updated);
        return;
    }
    const int number = m_update.reserve();
    m_update.write(number, 0, updated);
    m_update.write(catalog.getObjectID(), catalog.getGeneration(),
                   dictionaryWith(catalog, {{"/AcroForm"_ba, pdfReference(number)}}));
}

QByteArray SignatureUpdate::freeFieldName() const
{
    std::set<std::string> taken;
    QPDFObjectHandle form = m_base.document->getRoot().getKey("/AcroForm");
    QPDFObjectHandle fields
        = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    if (fields.isArray()) {
        for (QPDFObjectHandle field : fields.aitems()) {
            if (field.isDictionary() && field.getKey("/T").isString())
                taken.insert(field.getKey("/T").getUTF8Value());
        }
    }
    int number = 1;
    while (taken.contains("Signature" + std::to_string(number)))
        ++number;
    return "Signature" + QByteArray::number(number);
}

// Fills in /ByteRange and /Contents of the signature dictionary that begins at `signatureAt`.
base::Result<QByteArray> fillSignature(QByteArray file, qsizetype signatureAt, const QDateTime &at,
                                       const SigningIdentity &identity)
{
    const qsizetype rangeAt = file.indexOf(byteRangePlaceholder, signatureAt);
    const qsizetype holeAt = file.indexOf('<' + QByteArray(contentsBytes * 2, '0') + '>', rangeAt);
    const qsizetype holeEnd = holeAt + contentsBytes * 2 + 2;
    const QByteArray range = "[0 " + QByteArray::number(holeAt) + ' ' + QByteArray::number(holeEnd)
        + ' ' + QByteArray::number(file.size() - holeEnd) + ']';
    file.replace(rangeAt, byteRangePlaceholder.size(),
                 range.leftJustified(byteRangePlaceholder.size(), ' '));

    security::CmsSignRequest request{
        {QByteArrayView(file).first(holeAt), QByteArrayView(file).sliced(holeEnd)},
        identity.signer,
        identity.key,
        {identity.root},
        at};
    const auto cms = security::signDetachedCms(request);
    if (!cms)
        return cms.error();
    if (cms->size() > contentsBytes)
        return base::Error{base::ErrorKind::Internal, u"sandbox.signature_too_large"_s, {}};
    file.replace(holeAt + 1, cms->size() * 2, cms->toHex());
    return file;
}

} // namespace

base::Result<QByteArray> signPdf(const QByteArray &pdf, const PdfSignatureRequest &request,
                                 const SigningIdentity &identity)
{
    const auto base = openPdfBase(pdf);
    if (!base)
        return base.error();
    try {
        SignatureUpdate update(**base, request);
        QByteArray file = update.build();
        return fillSignature(std::move(file), update.signatureAt(), request.at, identity);
    } catch (const std::exception &) {
        return base::Error{base::ErrorKind::Corrupt, u"sandbox.pdf_unreadable"_s, {}};
    }
}

} // namespace countersign::sandbox
