#include "ui/filtering/filter_help.h"

#include "core/filter/filter_key.h"
#include "core/model/end_of_life.h"
#include "ui/views/plain_label.h"
#include "ui/words/filter_examples.h"
#include "ui/words/filter_text.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace gearaudit
{

namespace
{

QFont fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

QPushButton *exampleButton(const FilterExample &example)
{
    auto *button = new QPushButton(example.filter);
    button->setFont(fixedFont());
    button->setAutoDefault(true); // or Return would close the window
    button->setAccessibleName(example.filter);
    button->setAccessibleDescription(example.meaning);
    button->setStyleSheet(QStringLiteral("text-align: left; padding: 3px 8px;"));
    return button;
}

void addHeading(QGridLayout &grid, const QString &text)
{
    auto *heading = new PlainLabel(PlainLabel::Strong);
    heading->setText(text);
    heading->setContentsMargins(0, grid.rowCount() > 1 ? 10 : 0, 0, 2);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

} // namespace

FilterHelp::FilterHelp(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("filterHelpWindow"));
    setWindowTitle(tr("How filters are written"));
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    auto *intro = new PlainLabel;
    intro->setText(tr("Words side by side must all be true. Terms about a Python and its packages "
                      "are asked of one and the same Python. Choose an example to try it."));
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makePage());
    area->setMinimumWidth(area->widget()->minimumSizeHint().width() +
                          area->verticalScrollBar()->sizeHint().width());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 112, fontMetrics().height() * 38);
}

QWidget *FilterHelp::makePage()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 6, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const auto &group : filterExamples()) {
        addHeading(*grid, group.heading);
        for (const auto &example : group.examples) {
            const int row = grid->rowCount();
            QPushButton *button = exampleButton(example);
            auto *meaning = new PlainLabel;
            meaning->setText(example.meaning);
            grid->addWidget(button, row, 0);
            grid->addWidget(meaning, row, 1);
            connect(button, &QPushButton::clicked, this,
                    [this, filter = example.filter] { Q_EMIT chosen(filter); });
        }
    }
    addHeading(*grid, tr("Keys"));
    for (const auto &info : filterKeys()) {
        const int row = grid->rowCount();
        auto *key = new PlainLabel;
        key->setFont(fixedFont());
        key->setText(QLatin1String(info.name) + QLatin1Char(':'));
        key->setContentsMargins(8, 0, 0, 0);
        auto *meaning = new PlainLabel;
        meaning->setText(filterKeyText(info.key));
        grid->addWidget(key, row, 0);
        grid->addWidget(meaning, row, 1);
    }
    auto *source = new PlainLabel(PlainLabel::Quiet);
    source->setText(tr("Python's ends of life are those of %1 as of %2.")
                        .arg(pythonBranchesSource(),
                             QLocale().toString(pythonBranchesTaken(), QLocale::ShortFormat)));
    source->setContentsMargins(0, 10, 0, 0);
    grid->addWidget(source, grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    return page;
}

} // namespace gearaudit
