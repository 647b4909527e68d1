#pragma once

#include <QStringList>

class QSettings;

namespace gearaudit
{

/// The files with results that were opened lately, in the file with the window's layout, which
/// outlives it.
class RecentFiles
{
public:
    static constexpr int most = 10;

    explicit RecentFiles(QSettings &store) : m_store(store) {}

    QStringList paths() const; ///< the latest first
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

private:
    QSettings &m_store;
};

} // namespace gearaudit
