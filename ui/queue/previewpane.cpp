// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/previewpane.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/queue/queuemodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/headings.h"
#include "ui/words.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

// A page image fitted into the widget, on paper with a hairline; words in its place while there is
// none.
class PaperView : public QWidget
{
public:
    explicit PaperView(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"previewPage"_s);
        setMinimumHeight(metric::readingWidth / 4);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    void setImage(const QImage &image)
    {
        m_image = image;
        m_scaled = {};
        update();
    }
    void setMessage(const QString &message)
    {
        m_image = {};
        m_message = message;
        setAccessibleName(message);
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        if (m_image.isNull()) {
            painter.setPen(themeColour(Role::MutedText));
            painter.drawText(rect().adjusted(metric::large, 0, -metric::large, 0),
                             Qt::AlignCenter | Qt::TextWordWrap, m_message);
            return;
        }
        const QSize fitted = m_image.size().scaled(size() - QSize(2, 2), Qt::KeepAspectRatio);
        const QSize pixels = fitted * devicePixelRatioF();
        if (m_scaled.size() != pixels)
            m_scaled = QPixmap::fromImage(
                m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        const QRect place((width() - fitted.width()) / 2, 1, fitted.width(), fitted.height());
        painter.drawPixmap(place, m_scaled);
        paintBox(&painter, place.adjusted(-1, -1, 1, 1), {}, themeColour(Role::Line), 0);
    }

private:
    QImage m_image;
    QPixmap m_scaled;
    QString m_message;
};

PreviewPane::PreviewPane(workflow::Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_paper(new PaperView(this))
    , m_title(makeSectionTitle({}, this))
    , m_facts(makeHint({}, this))
    , m_open(new QPushButton(tr("&Open"), this))
{
    setObjectName(u"previewPane"_s);
    setAccessibleName(tr("Preview"));
    m_title->setObjectName(u"previewTitle"_s);
    m_title->setWordWrap(true);
    m_facts->setObjectName(u"previewFacts"_s);
    m_open->setObjectName(u"previewOpen"_s);
    setButtonKind(m_open, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, metric::medium, metric::medium);
    layout->setSpacing(metric::small);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_paper, 1);
    layout->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_document); });
    clear();
}

void PreviewPane::clear()
{
    m_document = {};
    m_title->clear();
    m_facts->clear();
    m_open->hide();
    m_paper->setMessage(tr("Choose a contract to see its first page."));
}

void PreviewPane::show(const workflow::QueueRow &row)
{
    QStringList facts{row.counterparty,
                      row.contractType.isEmpty() ? QString() : contractTypeText(row.contractType),
                      row.pageCount > 0 ? pagesText(row.pageCount) : QString(),
                      queueStateText(row)};
    facts.removeAll(QString());
    m_title->setText(row.title.isEmpty() ? tr("Untitled contract") : row.title);
    m_facts->setText(facts.join(u" · "_s));
    m_open->show();
    if (row.id == m_document)
        return;
    m_document = row.id;
    m_workbench.lookAt(row.id, 0);
    m_paper->setMessage(tr("Fetching the first page…"));
    base::deliver(m_workbench.pagePreview(row.id, 0), this,
                  [this, id = row.id](const base::Result<QImage> &preview) {
                      if (id != m_document)
                          return;
                      if (preview && !preview->isNull())
                          take(preview);
                      else
                          fetchPage();
                  });
}

void PreviewPane::fetchPage()
{
    base::deliver(m_workbench.pageImage(m_document, 0, 0), this,
                  [this, id = m_document](const base::Result<QImage> &image) {
                      if (id == m_document)
                          take(image);
                  });
}

void PreviewPane::take(const base::Result<QImage> &image)
{
    if (image)
        m_paper->setImage(*image);
    else
        m_paper->setMessage(errorText(image.error()).summary());
}

} // namespace countersign::ui
