// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"
#include "ui/review/pagepyramid.h"

#include <QWidget>

namespace countersign::ui
{

// The piece of paper a value was read from, enlarged, two lines high, the value framed.
class FieldSnippet : public QWidget
{
    Q_OBJECT
public:
    explicit FieldSnippet(QWidget *parent = nullptr);

    void show(const PagePyramid &page, const model::Evidence &evidence);
    // Nothing to show: says why in a few words.
    void showNothing(const QString &reason);
    const model::Evidence &evidence() const { return m_evidence; }

    // More of the page, and larger: for who has to look again at what two people read differently.
    void setLarge(bool large);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // A piece of the page around one box, the box's middle `rise` box heights above the lower edge.
    void paintPiece(QPainter *painter, const QRectF &where, const model::PageRect &value,
                    double lines, double rise) const;

    PagePyramid m_page;
    model::Evidence m_evidence;
    QString m_reason;
    bool m_large = false;
};

} // namespace countersign::ui
