#include "ui/filtering/filter_edit.h"

#include "core/model/package_name.h"
#include "ui/filtering/offer_delegate.h"
#include "ui/views/accessibility.h"
#include "ui/words/filter_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextCharFormat>

#include <algorithm>

namespace gearaudit
{

namespace
{

constexpr int mostOffers = 50;
constexpr int rowsShown = 12;

/// Red that stands out from a light ground or a dark one.
QColor mistakeColour(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    return isDark ? QColor(255, 120, 110) : QColor(200, 20, 20);
}

QString helpFor(const QString &candidate)
{
    const auto key = filterKeyFromName(candidate.chopped(1));
    return key ? filterKeyText(*key) : QString();
}

QStandardItem *offerOf(const QString &candidate, bool mayBePackage, const FilterVocabulary &vocabulary)
{
    auto *item = new QStandardItem(candidate);
    QStringList told{candidate};
    if (candidate.endsWith(QLatin1Char(':'))) {
        told << helpFor(candidate);
    } else if (mayBePackage && vocabulary.gearsWith) {
        const int gears = vocabulary.gearsWith(normalizedPackageName(candidate));
        if (gears > 0)
            told << FilterEdit::tr("package") << gearsText(gears);
    }
    item->setData(told.value(1), OfferDelegate::HelpRole);
    item->setData(told.value(2), OfferDelegate::CountRole);
    item->setData(told.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    return item;
}

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent), m_vocabulary(std::make_shared<FilterVocabulary>()),
      m_offers(new QStandardItemModel(this)), m_completer(new QCompleter(this)),
      m_offerDelegate(new OfferDelegate(m_completer))
{
    // Not setCompleter(): a field's own completer replaces the whole text.
    m_completer->setWidget(this);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(rowsShown);
    m_completer->popup()->setObjectName(QStringLiteral("filterOffers"));
    m_completer->popup()->setAccessibleName(tr("What may stand here"));
    m_completer->popup()->setItemDelegate(m_offerDelegate);
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FilterEdit::take);
    // Not focusOutEvent(): while its list is open the completer keeps that from the field.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        const QWidget *list = m_completer->popup();
        if (now != nullptr && now != this && now != list && !list->isAncestorOf(now))
            stopOffering();
    });
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_underlined)
            underline({});
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_isReplacing)
            offer(false);
    });
}

FilterEdit::~FilterEdit()
{
    qApp->disconnect(this); // the focus goes when the field does
}

QString FilterEdit::filterText() const
{
    QString readable = text();
    for (QChar &c : readable) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            c = QLatin1Char(' ');
    }
    return readable;
}

void FilterEdit::underline(const std::optional<TextRange> &range)
{
    m_underlined = range;
    drawUnderline();
}

void FilterEdit::replaceText(const QString &text)
{
    stopOffering();
    replace({0, QLineEdit::text().size()}, text);
}

void FilterEdit::replace(TextRange range, const QString &text)
{
    m_isReplacing = true;
    setSelection(static_cast<int>(range.start), static_cast<int>(range.length));
    insert(text);
    m_isReplacing = false;
}

/// Whether the user went to an offer. The list makes its first row the current one by itself, but
/// selects it only when it is gone to.
bool FilterEdit::isChosen() const
{
    return m_completer->popup()->selectionModel()->hasSelection();
}

/// A field has no formats of its own for its text, but it draws those that an input method gives
/// it, and nothing else changes by an event that brings formats only. They lie in the field's text
/// layout, so they move with the text, in either direction of writing.
void FilterEdit::drawUnderline()
{
    if (m_isComposing)
        return; // that would end the composing
    QList<QInputMethodEvent::Attribute> formats;
    if (m_underlined && !text().isEmpty()) {
        const qsizetype start = std::clamp<qsizetype>(m_underlined->start, 0, text().size() - 1);
        const qsizetype end = std::clamp(m_underlined->end(), start + 1, text().size());
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(mistakeColour(palette()));
        formats.append({QInputMethodEvent::TextFormat, static_cast<int>(start) - cursorPosition(),
                        static_cast<int>(end - start), format});
    }
    QInputMethodEvent event({}, formats);
    QLineEdit::inputMethodEvent(&event);
}

void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_isComposing)
        drawUnderline();
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawUnderline();
}

bool FilterEdit::event(QEvent *event)
{
    // What may stand here is told whole where there is too little room for it.
    if (event->type() == QEvent::ToolTip) {
        const bool isCut = fontMetrics().horizontalAdvance(placeholderText()) > contentsRect().width() - 8;
        setToolTip(text().isEmpty() && isCut ? plainTooltip(placeholderText()) : QString());
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOffering = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (isOffering)
            event->ignore(); // the completer closes its list
        else if (text().isEmpty())
            QLineEdit::keyPressEvent(event);
        else {
            selectAll();
            del(); // unlike clear() it can be undone
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::AltModifier)) {
            stopOffering();
            Q_EMIT meantWanted();
            return;
        }
        if (isOffering && isChosen()) {
            event->ignore();
            return;
        }
        stopOffering();
        Q_EMIT committed();
        event->accept();
        return;
    case Qt::Key_Tab: event->ignore(); return;
    case Qt::Key_Down:
        if (event->modifiers().testFlag(Qt::AltModifier)) {
            stopOffering();
            Q_EMIT filtersWanted();
        } else if (!isOffering)
            Q_EMIT leaveForRows();
        else if (isChosen())
            event->ignore();
        else
            m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
        return;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier) {
            offer(true);
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

/// While something is offered, Tab takes it.
bool FilterEdit::focusNextPrevChild(bool next)
{
    return !m_completer->popup()->isVisible() && QLineEdit::focusNextPrevChild(next);
}

void FilterEdit::setVocabulary(std::shared_ptr<const FilterVocabulary> vocabulary)
{
    m_vocabulary = std::move(vocabulary);
}

QStringList FilterEdit::offered() const
{
    QStringList texts;
    if (!m_completer->popup()->isVisible())
        return texts;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        texts << m_offers->item(row)->text();
    return texts;
}

void FilterEdit::offer(bool asked)
{
    const QString typed = filterText();
    const int cursor = cursorPosition();
    const auto completion = completeFilter(typed, cursor, *m_vocabulary, mostOffers);
    const bool isBegun = completion.range.start < cursor;
    const bool isBehindSign = cursor > 0 && QStringView(u":<>=~").contains(typed.at(cursor - 1));
    const QString begun = typed.mid(completion.range.start, completion.range.length);
    const bool isComplete = completion.candidates == QStringList{begun};
    if (!asked && ((!isBegun && !isBehindSign) || isComplete)) {
        stopOffering();
        return;
    }
    if (completion.candidates.isEmpty()) {
        stopOffering();
        return;
    }
    show(completion, begun.left(cursor - completion.range.start));
}

void FilterEdit::show(const FilterCompletion &completion, const QString &begun)
{
    m_offeredFor = completion.range;
    m_offers->clear();
    for (const auto &candidate : completion.candidates)
        m_offers->appendRow(offerOf(candidate, completion.arePackages, *m_vocabulary));
    m_completer->setCompletionPrefix({});
    auto *popup = m_completer->popup();
    m_offerDelegate->fit(*m_offers, popup->fontMetrics());
    popup->setCurrentIndex({});
    const int begunWidth = fontMetrics().horizontalAdvance(begun);
    QRect place = cursorRect();
    place.translate(-begunWidth, 0);
    place.setLeft(std::max(0, place.left()));
    place.setTop(0);
    place.setBottom(height());
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() +
                   2 * popup->frameWidth());
    m_completer->complete(place);
}

void FilterEdit::stopOffering()
{
    m_completer->popup()->hide();
}

void FilterEdit::hideEvent(QHideEvent *event)
{
    stopOffering();
    QLineEdit::hideEvent(event);
}

/// While something is offered, the whole program is watched: a key that does something in the window,
/// such as going to another page, ends the moment, though the focus may stay here.
bool FilterEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isList = watched == m_completer->popup();
    if (isList && event->type() == QEvent::Show) {
        qApp->installEventFilter(this);
        Q_EMIT offering(true);
    } else if (isList && event->type() == QEvent::Hide) {
        qApp->removeEventFilter(this);
        Q_EMIT offering(false);
    } else if (event->type() == QEvent::Shortcut ||
               (event->type() == QEvent::WindowDeactivate && watched == window())) {
        stopOffering();
    }
    return QLineEdit::eventFilter(watched, event);
}

void FilterEdit::take(const QString &candidate)
{
    replace(m_offeredFor, candidate);
    if (candidate.endsWith(QLatin1Char(':')))
        offer(false); // its values
}

void FilterEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

} // namespace gearaudit
