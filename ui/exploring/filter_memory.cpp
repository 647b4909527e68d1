#include "ui/exploring/filter_memory.h"

#include <QSettings>

#include <algorithm>

namespace gearaudit
{

namespace
{

const QLatin1String recentKey("filters/recent");
const QLatin1String savedKey("filters/saved");
const QLatin1String nameKey("name");
const QLatin1String textKey("text");

/// What the parser takes at most.
constexpr qsizetype longest = 16384;
constexpr int mostSaved = 1000;

bool isUsable(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= longest;
}

} // namespace

QStringList FilterMemory::recent() const
{
    QStringList texts = m_store.value(recentKey).toStringList();
    erase_if(texts, [](const QString &text) { return !isUsable(text); });
    texts.removeDuplicates();
    return texts.mid(0, mostRecent);
}

void FilterMemory::use(const QString &text)
{
    if (!isUsable(text))
        return;
    QStringList texts = recent();
    texts.removeAll(text.trimmed());
    texts.prepend(text.trimmed());
    m_store.setValue(recentKey, texts.mid(0, mostRecent));
}

void FilterMemory::forgetRecent()
{
    m_store.remove(recentKey);
}

std::vector<SavedFilter> FilterMemory::saved() const
{
    std::vector<SavedFilter> filters;
    // The file may say any number.
    const int count = std::min(m_store.beginReadArray(savedKey), mostSaved);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        const SavedFilter filter{m_store.value(nameKey).toString().simplified(),
                                 m_store.value(textKey).toString()};
        if (!filter.name.isEmpty() && isUsable(filter.text))
            filters.push_back(filter);
    }
    m_store.endArray();
    return filters;
}

void FilterMemory::setSaved(const std::vector<SavedFilter> &filters)
{
    m_store.remove(savedKey);
    m_store.beginWriteArray(savedKey, static_cast<int>(filters.size()));
    for (std::size_t i = 0; i < filters.size(); ++i) {
        m_store.setArrayIndex(static_cast<int>(i));
        m_store.setValue(nameKey, filters[i].name);
        m_store.setValue(textKey, filters[i].text);
    }
    m_store.endArray();
}

void FilterMemory::save(const SavedFilter &filter)
{
    auto filters = saved();
    const auto same = std::find_if(filters.begin(), filters.end(), [&](const SavedFilter &other) {
        return other.name == filter.name;
    });
    if (same != filters.end())
        *same = filter;
    else
        filters.push_back(filter);
    setSaved(filters);
}

} // namespace gearaudit
