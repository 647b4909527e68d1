#include "ui/filtering/filter_line.h"

#include "core/filter/filter_guesses.h"
#include "ui/filtering/filter_edit.h"
#include "ui/filtering/filters_menu.h"
#include "ui/filtering/mistake_popover.h"
#include "ui/icons/status_icon.h"
#include "ui/views/announcer.h"
#include "ui/views/elided_label.h"
#include "ui/words/filter_text.h"
#include "ui/words/plain_tooltip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolButton>

#include <utility>

namespace gearaudit
{

namespace
{

constexpr int usedAfterMs = 6000;
constexpr int announceAfterMs = 500; // whoever types on is not interrupted
constexpr int mistakeAfterMs = 400;
constexpr int staleAfterMs = 150;
constexpr int signSize = 16;
constexpr int leastLetters = 14; ///< of the text, however narrow the window is

QToolButton *makeButton(const char *objectName, const QString &sign, const QString &name,
                        const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(objectName));
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(plainTooltip(tip));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FilterLine::FilterLine(QSettings &store, QWidget *parent)
    : QWidget(parent), m_memory(store), m_vocabulary(std::make_shared<FilterVocabulary>()),
      m_announcer(new Announcer(this)), m_edit(new FilterEdit),
      m_menu(new FiltersMenu(m_memory, this)),
      m_clear(makeButton("clearFilter", QStringLiteral("×"), tr("Clear the filter"),
                         tr("Shows everything again (Escape)"))),
      m_filters(makeButton("filters", QStringLiteral("★"), tr("Recent and saved filters"),
                           tr("Useful filters, those used lately, and saved ones (Alt+Down)"))),
      m_help(makeButton("filterHelp", QStringLiteral("?"), tr("Help on filters"),
                        tr("How filters are written (F1)"))),
      m_sign(new QLabel), m_note(new ElidedLabel)
{
    m_edit->setObjectName(QStringLiteral("filter"));
    m_edit->setPlaceholderText(tr("What to show, such as numpy<1.24 or python:2.7"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setFrame(false); // the line draws one around all of them
    m_edit->setMinimumWidth(leastLetters * fontMetrics().averageCharWidth());
    m_clear->setFocusPolicy(Qt::NoFocus); // Escape does the same
    m_clear->hide();
    m_filters->setPopupMode(QToolButton::InstantPopup);
    m_filters->setMenu(m_menu);
    m_sign->setFixedSize(signSize, signSize);
    m_sign->setPixmap(StatusIcons()
                          .icon(StatusSign::Failed)
                          .pixmap(QSize(signSize, signSize), devicePixelRatio()));
    m_note->setObjectName(QStringLiteral("filterNote"));
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layOut();

    const auto prepare = [this](QTimer &timer, int ms, void (FilterLine::*then)()) {
        timer.setSingleShot(true);
        timer.setInterval(ms);
        connect(&timer, &QTimer::timeout, this, then);
    };
    m_used.setParent(this);
    m_used.setObjectName(QStringLiteral("used"));
    prepare(m_used, usedAfterMs, &FilterLine::remember);
    prepare(m_announceSoon, announceAfterMs, &FilterLine::announce);
    prepare(m_mistakeSoon, mistakeAfterMs, &FilterLine::showMistake);
    prepare(m_staleSoon, staleAfterMs, &FilterLine::setStale);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterLine::read);
    connect(m_edit, &FilterEdit::committed, this, &FilterLine::remember);
    connect(m_edit, &FilterEdit::meantWanted, this, &FilterLine::takeMeant);
    connect(m_edit, &FilterEdit::filtersWanted, m_filters, &QToolButton::showMenu);
    connect(m_edit, &FilterEdit::offering, &m_mistakeSoon, qOverload<>(&QTimer::start));
    connect(m_edit, &FilterEdit::leaveForRows, this, &FilterLine::leaveForRows);
    connect(m_menu, &FiltersMenu::chosen, this, [this](const QString &filter) {
        setText(filter);
        m_edit->setFocus(Qt::OtherFocusReason);
        remember();
    });
    connect(m_menu, &FiltersMenu::saveWanted, this, &FilterLine::askName);
    connect(m_menu, &FiltersMenu::manageWanted, this, &FilterLine::manage);
    connect(m_clear, &QToolButton::clicked, this, &FilterLine::clear);
    connect(m_help, &QToolButton::clicked, this, &FilterLine::showHelp);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        update(); // the frame tells the focus
        showMistake();
    });
    colour();
    showNote();
}

FilterLine::~FilterLine()
{
    qApp->disconnect(this); // the focus goes when the field does
    delete m_popover;
}

void FilterLine::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 2, 2);
    row->setSpacing(4);
    row->addWidget(m_edit, 5);
    row->addWidget(m_sign);
    row->addWidget(m_note, 2);
    // As wide whatever they say, so that nothing jumps while one types.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (QWidget *widget : {static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_note),
                            static_cast<QWidget *>(m_clear)}) {
        QSizePolicy kept = widget->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(kept);
    }
    for (QToolButton *button : {m_clear, m_filters, m_help})
        row->addWidget(button);
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

void FilterLine::setSummary(const QString &text, const QString &filter, bool isNothing)
{
    m_summary = text;
    showNote();
    if (const auto parsed = parseFilter(filter))
        m_answered = *parsed;
    if (!isMistaken()) {
        const bool isNone = isNothing && m_answered == m_expression;
        m_mended = isNone ? knownFilter(m_edit->filterText(), *m_vocabulary) : QString();
        showMistake();
    }
    m_staleSoon.start();
    if (m_isToAnnounce && !isMistaken() && filter.simplified() == m_filter.simplified())
        m_announceSoon.start();
}

void FilterLine::setVocabulary(std::shared_ptr<const FilterVocabulary> vocabulary)
{
    m_vocabulary = vocabulary;
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
    const bool isDone = QWidget::event(event);
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide: showMistake(); break; // it stands beneath
    default: break;
    }
    return isDone;
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
    m_mended = parsed ? QString() : mendedFilter(text, parsed.error());
    m_ground = !parsed ? LineGround::Mistaken
               : parsed->isEmpty() ? LineGround::Plain : LineGround::Good;
    colour();
    if (parsed)
        m_edit->underline({});
    else
        m_edit->underline(parsed.error().range);
    if (mistake != m_mistake) {
        m_mistake = mistake;
        showNote();
        Q_EMIT mistaken(m_mistake);
    }
    m_clear->setVisible(!text.isEmpty());
    m_menu->setCanSave(parsed && !text.trimmed().isEmpty());
    if (m_popover)
        m_popover->hide();
    m_mistakeSoon.start();
    m_staleSoon.start();
    m_announceSoon.stop();
    if (!parsed) {
        m_isToAnnounce = true;
        m_announceSoon.start();
        m_used.stop();
        return;
    }
    m_used.start();
    m_expression = *parsed;
    if (text == m_filter) {
        if (m_isToAnnounce) // a mistake was mended: what stood before stands again
            m_announceSoon.start();
        return;
    }
    m_isToAnnounce = true;
    m_filter = text;
    Q_EMIT filterChanged(m_filter);
}

void FilterLine::colour()
{
    QPalette coloured = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        coloured.setColor(group, QPalette::Base, lineGround(m_ground, palette()));
    m_edit->setPalette(coloured);
    update();
}

void FilterLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.palette = m_edit->palette();
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    frame.state |= QStyle::State_Sunken;
    frame.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
}

/// Shows the mistake while one is at it, and what is offered does not stand there.
void FilterLine::showMistake()
{
    const bool isAtIt = m_edit->hasFocus() && m_edit->offered().isEmpty() && isVisible();
    const bool isTold = (isMistaken() || !m_mended.isEmpty()) && isAtIt && !m_mistakeSoon.isActive();
    if (!isTold) {
        if (m_popover)
            m_popover->hide();
        return;
    }
    if (m_popover && m_popover->parentWidget() != window())
        delete m_popover;
    if (!m_popover) {
        m_popover = new MistakePopover(*this);
        connect(m_popover, &MistakePopover::taken, this, &FilterLine::takeMeant);
        window()->installEventFilter(this);
    }
    m_popover->say(isMistaken() ? m_mistake : tr("Nothing matches."), m_mended);
    m_popover->place();
    m_popover->show();
}

void FilterLine::takeMeant()
{
    if (m_mended.isEmpty())
        return;
    setText(QString(m_mended));
    m_edit->setFocus(Qt::OtherFocusReason);
}

void FilterLine::clear()
{
    m_edit->replaceText({});
    m_edit->setFocus(Qt::OtherFocusReason);
}

void FilterLine::closeOffers()
{
    m_edit->stopOffering();
}

void FilterLine::setStale()
{
    const bool isStale = isMistaken() || !(m_expression == m_answered);
    if (std::exchange(m_isStale, isStale) != isStale)
        Q_EMIT staleChanged(isStale);
}

void FilterLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    else if (event->type() == QEvent::FontChange)
        m_edit->setMinimumWidth(leastLetters * fontMetrics().averageCharWidth());
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_popover && m_popover->isVisible())
        m_mistakeSoon.start(); // once all is laid out
    return QWidget::eventFilter(watched, event);
}

void FilterLine::showNote()
{
    m_sign->setVisible(isMistaken());
    m_sign->setToolTip(plainTooltip(m_mistake));
    m_note->setText(isMistaken() ? m_mistake : m_summary);
    m_note->setVisible(!isMistaken()); // there is no room for it, but it is told beneath
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

} // namespace gearaudit
