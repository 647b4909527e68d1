#pragma once

#include <QAbstractItemModel>
#include <QString>

namespace gearaudit::test
{

/// A model as indented text: a line a row, its columns' texts joined by " | ", empty ones at the
/// end left out. What a test compares whole trees with.
QString dumpModel(const QAbstractItemModel &model, int columns = 2);

} // namespace gearaudit::test
