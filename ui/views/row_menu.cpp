#include "ui/views/row_menu.h"

#include "ui/exploring/row_filters.h"
#include "ui/views/copier.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace gearaudit
{

namespace
{

constexpr qsizetype mostLetters = 60;

/// A term as an entry's text, without a mnemonic of its own.
QString entryText(QString term)
{
    if (term.size() > mostLetters)
        term = term.left(mostLetters) + QChar(0x2026);
    return term.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

RowMenu::RowMenu(Copier &copier, QWidget &parent) : QObject(&parent), m_copier(copier), m_parent(parent) {}

void RowMenu::open(const RowSubject &about, const QPoint &at, const Place &place)
{
    auto *menu = new QMenu(&m_parent);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList terms = !about.terms.isEmpty() || !about.exploration
                                  ? about.terms
                                  : selectionFilters(*about.exploration, about.selection);
    addTerms(*menu, about, terms);
    if (!place.isGears)
        addShow(*menu, about, terms);
    addVersions(*menu, about);
    if (place.addOwn)
        place.addOwn(*menu);
    menu->addSeparator();
    addCopies(*menu, about);
    menu->addSeparator();
    addAudit(*menu, about);
    addJudge(*menu, about);
    menu->popup(at);
}

void RowMenu::act(QAction &action, const RowSubject &about, std::function<void()> call)
{
    connect(&action, &QAction::triggered, this, [this, about, call = std::move(call)] {
        if (!m_now || isLeft(about, *m_now))
            call();
    });
}

void RowMenu::addTerms(QMenu &menu, const RowSubject &about, const QStringList &terms)
{
    QMenu *only = menu.addMenu(tr("Show &Only"));
    QMenu *exclude = menu.addMenu(tr("&Exclude"));
    only->setEnabled(!terms.isEmpty());
    exclude->setEnabled(!terms.isEmpty());
    for (const QString &term : terms) {
        act(*only->addAction(entryText(term)), about, [this, term] { Q_EMIT termWanted(term); });
        act(*exclude->addAction(entryText(term)), about, [this, term] { Q_EMIT exclusionWanted(term); });
    }
}

void RowMenu::addShow(QMenu &menu, const RowSubject &about, const QStringList &terms)
{
    QAction *show = menu.addAction(tr("Show in &Gears"));
    const bool isOne = about.selection.size() == 1 && about.terms.isEmpty();
    show->setEnabled(isOne || !terms.isEmpty());
    act(*show, about, [this, about, isOne, terms] {
        if (isOne)
            Q_EMIT gearWanted(about.exploration, about.selection.front());
        else
            Q_EMIT gearsWanted(terms.last());
    });
}

void RowMenu::addVersions(QMenu &menu, const RowSubject &about)
{
    const QString versions = !about.versions.isEmpty() || !about.exploration
                                 ? about.versions
                                 : versionsFilter(*about.exploration, about.selection);
    QAction *compare = menu.addAction(tr("Compare &Versions"));
    compare->setEnabled(!versions.isEmpty());
    act(*compare, about, [this, versions] { Q_EMIT versionsWanted(versions); });
}

void RowMenu::addCopies(QMenu &menu, const RowSubject &about)
{
    QMenu *copies = menu.addMenu(tr("&Copy"));
    const bool isByItself = about.copies.empty() && !about.selection.empty();
    copies->setEnabled(isByItself || !about.copies.empty());
    const auto add = [&](const QString &text, CopyForm form) {
        QAction *action = copies->addAction(text);
        action->setEnabled(isByItself || about.copies.count(form) > 0);
        connect(action, &QAction::triggered, this, [this, about, form] { m_copier.copy(about, form); });
    };
    add(tr("&Text"), CopyForm::Text);
    add(tr("&Name and Version"), CopyForm::NameAndVersion);
    add(tr("&Path"), CopyForm::Path);
    add(tr("&JSON"), CopyForm::Json);
    add(tr("&requirements.txt"), CopyForm::Requirements);
}

void RowMenu::addAudit(QMenu &menu, const RowSubject &about)
{
    const std::vector<RecordKey> gears = m_canAudit ? ownGears(about) : std::vector<RecordKey>();
    QAction *again = menu.addAction(tr("&Audit Again"));
    again->setEnabled(!gears.empty());
    act(*again, about, [this, gears] { Q_EMIT auditAgainWanted(gears); });
}

void RowMenu::addJudge(QMenu &menu, const RowSubject &about)
{
    if (!m_canJudge)
        return;
    JudgeSubject faults;
    if (about.faults)
        faults = *about.faults;
    else if (about.exploration)
        faults = judgeSubject(*about.exploration, about.selection);
    QAction *judge = menu.addAction(tr("Not A&ffected…"));
    judge->setObjectName(QStringLiteral("judge"));
    judge->setEnabled(!faults.choices.empty());
    connect(judge, &QAction::triggered, this, [this, faults] { Q_EMIT judgeWanted(faults); });
}

} // namespace gearaudit
