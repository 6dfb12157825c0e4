// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace countersign::ui
{

// Fine angle, brightness and contrast of a side. What is tried is told while it moves, what is
// chosen when it rests.
class LightPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LightPanel(QWidget *parent = nullptr);

    void setValues(double angleCw, int brightness, int contrast);
    double angleCw() const;
    int brightness() const;
    int contrast() const;
    void begin(); // the focus goes to the first input

Q_SIGNALS:
    void tried();
    void angleChosen();
    void lightChosen();

private:
    QSlider *addSlider(const QString &name, const QString &label);

    QDoubleSpinBox *m_angle;
    QSlider *m_brightness;
    QSlider *m_contrast;
    QTimer m_rest; // after keys and the wheel, which have no release
    bool m_setting = false;
};

} // namespace countersign::ui
