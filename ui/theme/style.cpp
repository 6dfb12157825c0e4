// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStyleFactory>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty("csButtonKind", int(kind));
    button->update();
}

void setQuiet(QWidget *widget, bool quiet)
{
    widget->setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
}

Style::Style(Scheme scheme)
    : QProxyStyle(u"Fusion"_s)
    , m_scheme(scheme)
{
}

void Style::polish(QPalette &palette)
{
    palette = paletteOf(m_scheme);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // Menus have round corners, which need a window that may be see-through.
    if (qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground);
}

void Style::unpolish(QWidget *widget)
{
    if (qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (int(element)) {
    case PE_PanelButtonTool:
        return drawToolButtonPanel(option, painter);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        return drawInput(option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(option, painter, true);
    case PE_PanelItemViewItem:
        return drawRow(option, painter, widget);
    case PE_PanelItemViewRow:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_PanelMenuBar:
    case PE_FrameButtonTool:
        return;
    case PE_PanelMenu:
        return drawMenuPanel(option, painter);
    case PE_FrameMenu:
        return;
    case PE_PanelTipLabel:
        return paintBox(painter, option->rect, colour(Role::Raised), colour(Role::Line),
                        metric::smallRadius);
    case PE_FrameFocusRect:
        return paintFocusRing(painter, option->rect, colour(Role::Accent), metric::smallRadius);
    case PE_Frame: // what lies in it fills its corners
        return paintBox(painter, option->rect, {}, colour(Role::Line), 0);
    case PE_IndicatorArrowDown:
        return paintChevron(painter, option->rect, Direction::Down, colour(Role::MutedText));
    case PE_IndicatorArrowUp:
        return paintChevron(painter, option->rect, Direction::Up, colour(Role::MutedText));
    case PE_IndicatorArrowLeft:
        return paintChevron(painter, option->rect, Direction::Left, colour(Role::MutedText));
    case PE_IndicatorArrowRight:
        return paintChevron(painter, option->rect, Direction::Right, colour(Role::MutedText));
    case PE_IndicatorHeaderArrow:
        return paintChevron(painter, option->rect,
                            static_cast<const QStyleOptionHeader *>(option)->sortIndicator
                                    == QStyleOptionHeader::SortUp
                                ? Direction::Up
                                : Direction::Down,
                            colour(Role::MutedText));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (int(element)) {
    case CE_PushButtonBevel:
        return drawButton(option, painter, widget);
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_TabBarTabShape:
        return drawTab(option, painter);
    case CE_Header:
        return drawHeader(option, painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option, painter);
    case CE_ProgressBarGroove:
        return paintBox(painter, option->rect, colour(Role::Pressed), {},
                        option->rect.height() / 2.0);
    case CE_ProgressBarContents:
        return drawProgress(option, painter);
    case CE_ProgressBarLabel:
        return;
    case CE_MenuItem:
        return drawMenuItem(option, painter, widget);
    case CE_MenuBarItem:
        return drawMenuBarItem(option, painter, widget);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, colour(Role::Window));
    case CE_Splitter:
        return painter->fillRect(
            option->rect.width() < option->rect.height()
                ? QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height())
                : QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
            colour(Role::Line));
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (int(control)) {
    case CC_ComboBox:
        return drawComboBox(option, painter, widget);
    case CC_SpinBox:
        return drawSpinBox(option, painter, widget);
    case CC_ToolButton:
        return drawToolButton(option, painter, widget);
    case CC_Slider:
        return drawSlider(option, painter, widget);
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameVMargin:
    case PM_MenuPanelWidth:
    case PM_MenuBarPanelWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
        return metric::tiny;
    case PM_ScrollBarExtent:
        return metric::medium;
    case PM_ScrollBarSliderMin:
        return metric::rowDense;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return metric::iconSmall;
    case PM_ToolBarIconSize:
        return metric::icon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metric::iconSmall;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metric::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metric::large;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metric::small;
    case PM_SplitterWidth:
        return metric::small + 1;
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin: // beside the text of item views; Qt adds one
        return metric::small - (metric == PM_FocusFrameHMargin ? 1 : 0);
    case PM_ToolTipLabelFrameWidth:
        return metric::small;
    case PM_TabBarTabHSpace:
        return 2 * metric::medium;
    case PM_TabBarTabVSpace:
        return 2 * metric::small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarRect(option, subControl, widget);
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return rect.adjusted(metric::tiny, 0, -metric::tiny, 0);
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        return rect.adjusted(-metric::focusRing, 0, 0, 0);
    return rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return option->rect.adjusted(metric::tiny + 2, 1, -metric::tiny - 2, -1);
    return rect;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (int(hint)) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Menu_SupportsSections:
    case SH_MessageBox_CenterButtons:
    case SH_ScrollBar_Transient:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Table_GridLineColor:
        return int(colour(Role::Line).rgba());
    case SH_Header_ArrowAlignment:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon Style::standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (int(standardIcon)) {
    case SP_LineEditClearButton:
        return icon(u"edit-clear"_s, Role::MutedText);
    case SP_MessageBoxWarning:
    case SP_MessageBoxQuestion:
        return icon(u"dialog-question"_s, Role::Check);
    case SP_MessageBoxCritical:
        return icon(u"dialog-error"_s, Role::Stop);
    case SP_MessageBoxInformation:
        return icon(u"dialog-information"_s, Role::Info);
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

} // namespace countersign::ui
