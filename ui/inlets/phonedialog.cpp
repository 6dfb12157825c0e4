// SPDX-License-Identifier: Apache-2.0
#include "ui/inlets/phonedialog.h"

#include "ui/errortext.h"
#include "ui/inlets/phonewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/dialogbody.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int largestCode = 260; // device-independent pixels

// Whole pixels a module, so that edges stay sharp.
QPixmap codePixmap(const QImage &code, int edge, double ratio)
{
    const int scale = qMax(1, int(edge * ratio) / qMax(1, code.width()));
    QPixmap pixmap = QPixmap::fromImage(
        code.scaled(code.size() * scale, Qt::KeepAspectRatio, Qt::FastTransformation));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

PhoneDialog::PhoneDialog(workflow::InletBench &inlets, QWidget *parent)
    : QDialog(parent)
    , m_inlets(inlets)
    , m_address(new QComboBox(this))
    , m_code(new QLabel(this))
    , m_url(new QLabel(this))
    , m_fingerprint(makeHint({}, this))
    , m_message(new MessageBar(this))
    , m_renew(new QPushButton(tr("&New code"), this))
{
    setObjectName(u"phoneDialog"_s);
    setWindowTitle(tr("From a phone"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&m_inlets, &workflow::InletBench::phoneChanged, this, &PhoneDialog::refresh);
    connect(m_renew, &QPushButton::clicked, this, [this] { m_inlets.renewPhoneCode(); });
    connect(m_address, &QComboBox::currentIndexChanged, this, &PhoneDialog::serve);
    serve();
}

PhoneDialog::~PhoneDialog()
{
    m_inlets.disconnect(this);
    m_inlets.stopPhone();
}

void PhoneDialog::build()
{
    m_address->setObjectName(u"phoneAddress"_s);
    m_address->addItems(m_inlets.phoneAddresses());
    m_code->setObjectName(u"phoneCode"_s);
    m_code->setAccessibleName(tr("Code to scan with the phone"));
    m_code->setAlignment(Qt::AlignCenter);
    // All of it is seen at once, on small screens too.
    m_code->setFixedHeight(qMin(largestCode, screen()->availableSize().height() / 2));
    m_url->setObjectName(u"phoneUrl"_s);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_url->setAlignment(Qt::AlignCenter);
    m_url->setWordWrap(true);
    m_fingerprint->setObjectName(u"phoneFingerprint"_s);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setObjectName(u"phoneMessage"_s);
    m_renew->setObjectName(u"phoneRenew"_s);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *stop = buttons->addButton(tr("&Stop"), QDialogButtonBox::RejectRole);
    stop->setObjectName(u"phoneStop"_s);
    buttons->addButton(m_renew, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    setMargins(column, metric::huge, 0);
    column->setSpacing(metric::small);
    column->addWidget(makeParagraph(
        tr("Scan the code with the phone's camera. The phone has to be in the same network."),
        this));
    column->addWidget(m_code);
    column->addWidget(m_message);
    column->addWidget(makeFieldLabel(tr("This computer's &address"), m_address));
    column->addWidget(m_address);
    column->addWidget(m_url);
    column->addWidget(m_fingerprint);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    setMargins(foot, metric::huge, 0);
    foot->addWidget(buttons);
    auto *whole = new QVBoxLayout(this);
    setMargins(whole, 0, metric::large);
    whole->addWidget(new DialogBody(content, this), 1);
    whole->addLayout(foot);
    setMinimumWidth(metric::readingWidth);
}

void PhoneDialog::serve()
{
    if (m_address->count() == 0) {
        m_message->show(State::Stop, tr("This computer is in no network."));
        m_renew->setEnabled(false);
        return;
    }
    const base::Result<> started = m_inlets.startPhone(m_address->currentText(), phoneWords());
    if (!started)
        m_message->show(started.error());
    else
        refresh();
}

void PhoneDialog::refresh()
{
    const workflow::PhoneView view = m_inlets.phone();
    m_renew->setEnabled(view.running);
    if (!view.running)
        return;
    showCode(view);
    if (!view.errorCode.isEmpty())
        m_message->show(State::Stop, errorText(view.errorCode).full());
    else if (view.waitingPages > 0)
        m_message->show(State::Info, tr("%n page(s) are coming…", nullptr, view.waitingPages));
    else if (view.documents > 0)
        m_message->show(State::Ok, tr("%n contract(s) taken in.", nullptr, view.documents));
    else if (view.claimed)
        m_message->show(State::Ok, tr("The phone %1 is connected.").arg(view.phone));
    else
        m_message->show(State::Info,
                        tr("Waiting for a phone. The code is valid until %1, for one phone.")
                            .arg(QLocale().toString(view.expiresAt.toLocalTime().time(),
                                                    QLocale::ShortFormat)));
}

// A code that was used opens nothing any more, so it is not shown.
void PhoneDialog::showCode(const workflow::PhoneView &view)
{
    if (view.claimed)
        m_code->setText(tr("For another phone, make a new code."));
    else
        m_code->setPixmap(codePixmap(view.code, m_code->minimumHeight(), devicePixelRatioF()));
    m_url->setText(view.url.toString(QUrl::RemoveFragment));
    m_fingerprint->setText(
        tr("The phone's browser will warn, because the certificate is this computer's own. Its "
           "SHA-256 fingerprint: %1")
            .arg(QString(view.fingerprint).replace(u':', u' ')));
}

} // namespace countersign::ui
