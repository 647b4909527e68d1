#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QSettings;

namespace gearaudit
{

/// A filter that its user gave a name.
struct SavedFilter {
    QString name;
    QString text;

    bool operator==(const SavedFilter &) const = default;
};

/// The filters that were used lately, and those that were saved, in the file with the window's
/// layout, which outlives it. What is no filter's text there is passed over.
class FilterMemory
{
public:
    static constexpr int mostRecent = 15;

    explicit FilterMemory(QSettings &store) : m_store(store) {}

    QStringList recent() const; ///< the latest first
    void use(const QString &text);
    void forgetRecent();

    std::vector<SavedFilter> saved() const; ///< in the order in which they were saved
    void setSaved(const std::vector<SavedFilter> &filters);
    /// In place of one of the same name.
    void save(const SavedFilter &filter);

private:
    QSettings &m_store;
};

} // namespace gearaudit
