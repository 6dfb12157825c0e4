// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace countersign::test
{

// A window that shows one widget at a size, without a layout that would constrain the window: the
// offscreen platform warns about size hints.
class ScreenHost
{
public:
    explicit ScreenHost(QWidget *content, const QSize &size = {1300, 700})
        : m_content(content)
    {
        content->setParent(&m_window);
        m_window.resize(size);
        content->resize(size);
        content->show();
        m_window.show();
        m_window.activateWindow();
        QApplication::setActiveWindow(&m_window);
    }
    ~ScreenHost() { m_content->setParent(nullptr); }

private:
    QWidget m_window;
    QWidget *m_content;
};

} // namespace countersign::test
