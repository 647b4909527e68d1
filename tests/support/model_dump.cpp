#include "tests/support/model_dump.h"

#include <QStringList>

namespace gearaudit::test
{

namespace
{

void dump(const QAbstractItemModel &model, const QModelIndex &parent, int columns, int depth,
          QString &text)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << model.index(row, column, parent).data().toString();
        while (cells.size() > 1 && cells.last().isEmpty())
            cells.removeLast();
        text += QString(depth * 2, QLatin1Char(' ')) + cells.join(QStringLiteral(" | ")) +
                QLatin1Char('\n');
        dump(model, model.index(row, 0, parent), columns, depth + 1, text);
    }
}

} // namespace

QString dumpModel(const QAbstractItemModel &model, int columns)
{
    QString text;
    dump(model, {}, columns, 0, text);
    return text;
}

} // namespace gearaudit::test
