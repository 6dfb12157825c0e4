// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

QString iconPath(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

Role iconRole(Role wanted, QIcon::Mode mode)
{
    return mode == QIcon::Disabled ? Role::DisabledText : wanted;
}

// Draws an SVG's shapes as a mask in the colour of a role.
class MaskIconEngine final : public QIconEngine
{
public:
    MaskIconEngine(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        painter->drawPixmap(rect,
                            rendered(rect.size() * painter->device()->devicePixelRatioF(), mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        return rendered(size, mode);
    }
    QIconEngine *clone() const override { return new MaskIconEngine(m_name, m_role); }
    QString key() const override { return u"countersign-mask"_s; }
    bool isNull() override { return m_name.isEmpty(); }
    QString iconName() override { return m_name; }

private:
    QPixmap rendered(const QSize &size, QIcon::Mode mode) const
    {
        const QColor ink = themeColour(iconRole(m_role, mode));
        const QString key = u"cs-icon/%1/%2x%3/%4"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ink.name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(iconPath(m_name)).render(&painter, QRectF(QPointF(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), ink);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(const QString &name, Role role)
{
    return hasIcon(name) ? QIcon(new MaskIconEngine(name, role)) : QIcon();
}

bool hasIcon(const QString &name)
{
    return QFile::exists(iconPath(name));
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/app/countersign.svg"_s);
}

} // namespace countersign::ui
