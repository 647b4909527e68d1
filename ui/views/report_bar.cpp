#include "ui/views/report_bar.h"

#include "ui/icons/action_icon.h"
#include "ui/views/card.h"
#include "ui/views/plain_label.h"
#include "ui/words/plain_tooltip.h"

#include <QDir>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>

namespace gearaudit
{

namespace
{

QToolButton *chipButton(const QString &name, const QString &help)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(plainTooltip(help));
    return button;
}

} // namespace

ReportBar::ReportBar(QWidget *parent)
    : QWidget(parent), m_inner(new QWidget), m_row(new QHBoxLayout(m_inner))
{
    setObjectName(QStringLiteral("openReports"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    // Many are scrolled sideways rather than making the window wider.
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_inner);
    area->viewport()->setAutoFillBackground(false);
    m_inner->setAutoFillBackground(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    hide();
}

QWidget *ReportBar::makeChip(const ReportState &report)
{
    auto *chip = new Card;
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(10, 2, report.isLive ? 10 : 3, 2);
    row->setSpacing(4);
    auto *title = new PlainLabel(report.isLive ? PlainLabel::Quiet : PlainLabel::Usual);
    title->setWordWrap(false);
    title->setText(
        report.isReading
            ? tr("%1, reading…", "a file").arg(report.title)
            : (report.hasChanged ? tr("%1, changed", "a file").arg(report.title) : report.title));
    title->setToolTip(plainTooltip(QDir::toNativeSeparators(report.path)));
    row->addWidget(title);
    if (report.isLive)
        return chip;
    if (report.hasChanged) {
        QToolButton *again = chipButton(tr("Read %1 again").arg(report.title),
                                        tr("The file has changed since it was read. Read it "
                                           "again."));
        again->setObjectName(QStringLiteral("reloadReport"));
        again->setIcon(actionIcon(ActionSign::Again, palette()));
        connect(again, &QToolButton::clicked, this,
                [this, path = report.path] { Q_EMIT reloadWanted(path); });
        row->addWidget(again);
    }
    QToolButton *close = chipButton(tr("Close %1").arg(report.title), tr("Close this file"));
    close->setObjectName(QStringLiteral("closeReport"));
    close->setIcon(actionIcon(ActionSign::Close, palette()));
    connect(close, &QToolButton::clicked, this,
            [this, path = report.path] { Q_EMIT closeWanted(path); });
    row->addWidget(close);
    return chip;
}

void ReportBar::setReports(const std::vector<ReportState> &reports)
{
    if (reports == m_reports)
        return;
    m_reports = reports;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        // Deleted later: it may be its own button that is being clicked.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    bool hasFile = false;
    for (const ReportState &report : reports) {
        QWidget *chip = makeChip(report);
        m_row->addWidget(chip);
        chip->show(); // a layout leaves out what is to be shown later
        hasFile |= !report.isLive;
    }
    m_row->addStretch();
    setFixedHeight(m_inner->sizeHint().height());
    setVisible(hasFile);
}

} // namespace gearaudit
