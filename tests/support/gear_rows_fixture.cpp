#include "tests/support/gear_rows_fixture.h"

#include "core/filter/filter_parser.h"
#include "ui/exploring/explorer.h"

#include <QFileInfo>

namespace gearaudit::test
{

QDate explorationDay()
{
    return QDate(2026, 11, 22);
}

LoadedReport loadedReport(const std::vector<GearRecord> &records, const QString &path)
{
    LoadedReport loaded;
    loaded.path = path;
    loaded.title = QFileInfo(path).fileName();
    loaded.report = PackedReport::pack(records);
    return loaded;
}

ExplorationSnapshot explored(std::vector<LoadedReport> reports, const QString &filter)
{
    const auto expression = parseFilter(filter);
    return explore(std::move(reports), filter, expression.value(), explorationDay(),
                   std::make_shared<Exploration>());
}

ForestResult grown(const ExplorationSnapshot &exploration, GearExpansion::Base base,
                   GearsColumn column, bool upwards)
{
    ForestRequest request;
    request.exploration = exploration;
    request.expansion.base = base;
    request.column = column;
    request.upwards = upwards;
    return growForest(request);
}

QString rowsText(const GearForest &forest, const GearExpansion &expansion,
                 const std::vector<GearForest::Node> &rows)
{
    QString text;
    for (const GearForest::Node node : rows) {
        const GearTree &tree = forest.tree(node);
        text += QString(forest.depth(node) * 2, QLatin1Char(' '));
        if (forest.hasChildren(node))
            text += forest.isOpen(node, expansion) ? QLatin1String("- ") : QLatin1String("+ ");
        text += tree.report().text(tree.nameText(forest.local(node)));
        if (forest.mark(node) == MatchMark::Named)
            text += QLatin1String(" *");
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace gearaudit::test
