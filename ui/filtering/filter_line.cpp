#include "ui/filtering/filter_line.h"

#include "core/filter/filter_parser.h"
#include "ui/filtering/filter_edit.h"
#include "ui/filtering/filter_help.h"
#include "ui/filtering/saved_filters_dialog.h"
#include "ui/icons/status_icon.h"
#include "ui/views/announcer.h"
#include "ui/views/elided_label.h"
#include "ui/words/filter_text.h"
#include "ui/words/plain_tooltip.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace gearaudit
{

namespace
{

constexpr int usedAfterMs = 6000;
constexpr int announceAfterMs = 500; // whoever types on is not interrupted
constexpr int menuLetters = 60;
constexpr int signSize = 16;

/// As a menu shows it: no mnemonics, no tab for a shortcut, not too long.
QString menuText(const QString &text, const QFontMetrics &metrics)
{
    QString shown = metrics.elidedText(text.simplified(), Qt::ElideMiddle,
                                       metrics.averageCharWidth() * menuLetters);
    return shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

FilterLine::FilterLine(QSettings &store, QWidget *parent)
    : QWidget(parent), m_memory(store), m_announcer(new Announcer(this)),
      m_edit(new FilterEdit), m_menu(new QMenu(this)), m_filters(new QToolButton), m_help(new QToolButton), m_sign(new QLabel),
      m_note(new ElidedLabel)
{
    m_edit->setObjectName(QStringLiteral("filter"));
    m_edit->setPlaceholderText(tr("What to show, such as numpy<1.24 or python:2.7"));
    m_edit->setAccessibleName(tr("Filter"));
    m_filters->setObjectName(QStringLiteral("filters"));
    m_filters->setText(tr("Fil&ters"));
    m_filters->setToolTip(plainTooltip(tr("Filters used lately, and saved ones")));
    m_filters->setAccessibleName(tr("Recent and saved filters"));
    m_filters->setPopupMode(QToolButton::InstantPopup);
    m_filters->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("filtersMenu"));
    m_help->setObjectName(QStringLiteral("filterHelp"));
    m_help->setText(QStringLiteral("?"));
    m_help->setAccessibleName(tr("Help on filters"));
    m_help->setToolTip(plainTooltip(tr("How filters are written (F1)")));
    for (QToolButton *button : {m_filters, m_help}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
    }
    m_sign->setFixedSize(signSize, signSize);
    m_sign->setPixmap(StatusIcons()
                          .icon(StatusSign::Failed)
                          .pixmap(QSize(signSize, signSize), devicePixelRatio()));
    m_note->setObjectName(QStringLiteral("filterNote"));
    setFocusProxy(m_edit);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_edit, 5);
    row->addWidget(m_sign);
    // As wide whatever it says, so that nothing jumps while one types.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_note, 2);
    row->addWidget(m_filters);
    row->addWidget(m_help);

    m_used.setParent(this);
    m_used.setObjectName(QStringLiteral("used"));
    m_used.setSingleShot(true);
    m_used.setInterval(usedAfterMs);
    connect(&m_used, &QTimer::timeout, this, &FilterLine::remember);
    m_announceSoon.setSingleShot(true);
    m_announceSoon.setInterval(announceAfterMs);
    connect(&m_announceSoon, &QTimer::timeout, this, &FilterLine::announce);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterLine::read);
    connect(m_edit, &FilterEdit::committed, this, &FilterLine::remember);
    connect(m_edit, &FilterEdit::leaveForRows, this, &FilterLine::leaveForRows);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterLine::fillMenu);
    connect(m_help, &QToolButton::clicked, this, &FilterLine::showHelp);
    showNote();
}

QString FilterLine::text() const
{
    return m_edit->filterText();
}

void FilterLine::setText(const QString &text)
{
    if (text != m_edit->text())
        m_edit->replaceText(text);
}

void FilterLine::setSummary(const QString &text, const QString &filter)
{
    m_summary = text;
    showNote();
    if (m_isToAnnounce && !isMistaken() && filter.simplified() == m_filter.simplified())
        m_announceSoon.start();
}

void FilterLine::setVocabulary(std::shared_ptr<const FilterVocabulary> vocabulary)
{
    m_edit->setVocabulary(std::move(vocabulary));
}

void FilterLine::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool FilterLine::event(QEvent *event)
{
    // Here F1 is the help on filters; elsewhere the window's.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        showHelp();
    else
        QWidget::keyPressEvent(event);
}

void FilterLine::read()
{
    const QString text = m_edit->filterText();
    const auto parsed = parseFilter(text);
    const QString mistake = parsed ? QString() : filterErrorText(parsed.error());
    if (parsed)
        m_edit->underline({});
    else
        m_edit->underline(parsed.error().range);
    if (mistake != m_mistake) {
        m_mistake = mistake;
        showNote();
        Q_EMIT mistaken(m_mistake);
    }
    m_announceSoon.stop();
    if (!parsed) {
        m_isToAnnounce = true;
        m_announceSoon.start();
        m_used.stop();
        return;
    }
    m_used.start();
    if (text == m_filter) {
        if (m_isToAnnounce) // a mistake was mended: what stood before stands again
            m_announceSoon.start();
        return;
    }
    m_isToAnnounce = true;
    m_filter = text;
    Q_EMIT filterChanged(m_filter);
}

void FilterLine::showNote()
{
    m_sign->setVisible(isMistaken());
    m_note->setText(isMistaken() ? m_mistake : m_summary);
    m_note->setAccessibleName(m_note->text());
    m_edit->setAccessibleDescription(m_note->text());
}

void FilterLine::announce()
{
    m_isToAnnounce = false;
    m_announcer->say(m_note->text());
}

void FilterLine::remember()
{
    m_used.stop();
    if (!isMistaken())
        m_memory.use(text().simplified());
}

void FilterLine::fillMenu()
{
    m_menu->clear();
    QAction *save = m_menu->addAction(tr("&Save this filter…"), this, &FilterLine::askName);
    save->setEnabled(!isMistaken() && !text().trimmed().isEmpty());
    const auto saved = m_memory.saved();
    QAction *change =
        m_menu->addAction(tr("&Rename or remove saved filters…"), this, &FilterLine::manage);
    change->setEnabled(!saved.empty());
    if (!saved.empty())
        m_menu->addSection(tr("Saved"));
    for (const auto &filter : saved)
        addFilter(filter.name, filter.text);
    const QStringList recent = m_memory.recent();
    if (recent.isEmpty())
        return;
    m_menu->addSection(tr("Used lately"));
    for (const auto &text : recent)
        addFilter(text, text);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Forget those used lately"), this, [this] { m_memory.forgetRecent(); });
}

void FilterLine::addFilter(const QString &label, const QString &text)
{
    QAction *action = m_menu->addAction(menuText(label, m_menu->fontMetrics()));
    connect(action, &QAction::triggered, this, [this, text] {
        setText(text);
        m_edit->setFocus(Qt::OtherFocusReason);
        remember();
    });
}

void FilterLine::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("filterName"));
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of this filter (one of the same name is replaced):"));
    dialog->setTextValue(text().simplified());
    const QString filter = text().trimmed();
    connect(dialog, &QInputDialog::textValueSelected, this, [this, filter](const QString &name) {
        if (!name.simplified().isEmpty())
            m_memory.save({name.simplified(), filter});
    });
    dialog->open();
}

void FilterLine::manage()
{
    if (!m_savedWindow) {
        m_savedWindow = new SavedFiltersDialog(m_memory.saved(), this);
        m_savedWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_savedWindow, &SavedFiltersDialog::changed, this,
                [this](const std::vector<SavedFilter> &filters) { m_memory.setSaved(filters); });
    }
    m_savedWindow->open();
}

void FilterLine::showHelp()
{
    if (!m_helpWindow) {
        m_helpWindow = new FilterHelp(this);
        m_helpWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_helpWindow, &FilterHelp::chosen, this, [this](const QString &filter) {
            setText(filter);
            remember();
        });
    }
    m_helpWindow->show();
    m_helpWindow->activateWindow();
}

} // namespace gearaudit
