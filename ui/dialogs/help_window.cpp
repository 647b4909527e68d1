#include "ui/dialogs/help_window.h"

#include "ui/views/accessibility.h"
#include "ui/views/fit_to_screen.h"
#include "ui/views/help_browser.h"
#include "ui/views/plain_label.h"
#include "ui/words/plain_tooltip.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace gearaudit
{

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent), m_pages(helpPages()), m_search(new QLineEdit), m_topics(new QListWidget),
      m_nothing(new PlainLabel(PlainLabel::Quiet)), m_browser(new HelpBrowser)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    addClearButton(*m_search);
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setAccessibleName(tr("Pages of the help"));
    m_nothing->setText(tr("No page has these words."));
    m_nothing->hide();
    m_browser->setObjectName(QStringLiteral("helpPage"));
    for (const HelpPage &page : m_pages) {
        auto *item = new QListWidgetItem(page.title, m_topics);
        item->setData(Qt::UserRole, page.topic);
        item->setToolTip(plainTooltip(page.title)); // where the list is narrow
    }
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_browser, &HelpBrowser::showNextMark);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != m_browser->topic())
            m_browser->showTopic(item->data(Qt::UserRole).toString());
    });
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::showListed);
    showTopic(m_pages.front().topic);
}

void HelpWindow::arrange()
{
    const QFontMetrics letters = fontMetrics();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    // Return goes on in the search.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    back->setObjectName(QStringLiteral("helpBack"));
    back->setAutoDefault(false);
    back->setEnabled(false);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    auto *side = new QWidget;
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_search);
    left->addWidget(m_topics, 1);
    left->addWidget(m_nothing);
    m_topics->setMinimumWidth(letters.averageCharWidth() * 12);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->setToolTip(plainTooltip(m_search->placeholderText()));
    auto *across = new QSplitter(Qt::Horizontal);
    across->setChildrenCollapsible(false);
    across->addWidget(side);
    across->addWidget(m_browser);
    across->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(across, 1);
    layout->addWidget(buttons);
    fitToScreen(*this, QSize(letters.averageCharWidth() * 150, letters.height() * 40));
    const int wanted = std::min(letters.averageCharWidth() * 34, width() / 3);
    across->setSizes({wanted, width() - wanted});
    m_search->setFocus();
}

void HelpWindow::showTopic(const QString &topic)
{
    m_browser->showTopic(topic);
}

QStringList HelpWindow::words() const
{
    return m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void HelpWindow::search()
{
    const QStringList wanted = words();
    int first = -1;
    bool isShownListed = false;
    for (int i = 0; i < m_topics->count(); ++i) {
        const QString &text = m_pages[std::size_t(i)].text;
        const bool isListed =
            std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
        m_topics->item(i)->setHidden(!isListed);
        if (isListed && first < 0)
            first = i;
        isShownListed |= isListed && m_pages[std::size_t(i)].topic == m_browser->topic();
    }
    m_nothing->setVisible(first < 0);
    if (first >= 0 && !isShownListed)
        m_browser->showTopic(m_pages[std::size_t(first)].topic); // which marks them there
    else
        m_browser->mark(wanted);
}

void HelpWindow::showListed()
{
    for (int i = 0; i < m_topics->count(); ++i) {
        if (m_pages[std::size_t(i)].topic != m_browser->topic())
            continue;
        m_topics->setCurrentRow(i);
        m_browser->setAccessibleName(m_pages[std::size_t(i)].title);
    }
    m_browser->mark(words());
}

} // namespace gearaudit
