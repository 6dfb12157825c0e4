// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/lightpanel.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/headings.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int restMs = 400;
constexpr double mostDegrees = 45;
constexpr double degreeStep = 0.1;
constexpr int mostLight = 100;

} // namespace

LightPanel::LightPanel(QWidget *parent)
    : QWidget(parent)
    , m_angle(new QDoubleSpinBox(this))
{
    setObjectName(u"captureLight"_s);
    auto *row = new QHBoxLayout(this);
    setMargins(row, metric::small, metric::tiny);
    row->setSpacing(metric::small);
    m_angle->setObjectName(u"captureAngle"_s);
    m_angle->setRange(-mostDegrees, mostDegrees);
    m_angle->setSingleStep(degreeStep);
    m_angle->setDecimals(1);
    m_angle->setSuffix(tr("°", "degrees, behind a number"));
    row->addWidget(makeFieldLabel(tr("An&gle"), m_angle));
    row->addWidget(m_angle);
    m_brightness = addSlider(u"captureBrightness"_s, tr("Bri&ghtness"));
    m_contrast = addSlider(u"captureContrast"_s, tr("Co&ntrast"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(m_angle, &QDoubleSpinBox::valueChanged, this, [this] {
        if (!m_setting)
            Q_EMIT angleChosen();
    });
    connect(&m_rest, &QTimer::timeout, this, &LightPanel::lightChosen);
}

QSlider *LightPanel::addSlider(const QString &name, const QString &label)
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(name);
    slider->setRange(-mostLight, mostLight);
    slider->setSingleStep(mostLight / 20);
    slider->setPageStep(mostLight / 5);
    slider->setMinimumWidth(metric::vast * 2);
    layout()->addWidget(makeFieldLabel(label, slider));
    static_cast<QHBoxLayout *>(layout())->addWidget(slider, 1);
    connect(slider, &QSlider::valueChanged, this, [this, slider] {
        if (m_setting)
            return;
        Q_EMIT tried();
        if (!slider->isSliderDown())
            m_rest.start();
    });
    connect(slider, &QSlider::sliderReleased, this, &LightPanel::lightChosen);
    return slider;
}

void LightPanel::setValues(double angleCw, int brightness, int contrast)
{
    if (m_rest.isActive() || m_brightness->isSliderDown() || m_contrast->isSliderDown())
        return; // a choice is on its way
    m_setting = true;
    m_angle->setValue(angleCw);
    m_brightness->setValue(brightness);
    m_contrast->setValue(contrast);
    m_setting = false;
}

double LightPanel::angleCw() const
{
    return m_angle->value();
}

int LightPanel::brightness() const
{
    return m_brightness->value();
}

int LightPanel::contrast() const
{
    return m_contrast->value();
}

void LightPanel::begin()
{
    m_brightness->setFocus(Qt::ShortcutFocusReason);
}

} // namespace countersign::ui
