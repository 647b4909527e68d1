#include "core/remedies/remedy_drafts.h"

#include "core/advisories/package_state.h"
#include "core/filter/matched_view.h"
#include "core/model/end_of_life.h"
#include "core/model/package_name.h"

#include <algorithm>
#include <array>

namespace gearaudit
{

namespace
{

/// Spreads a number over all its bits (the end of MurmurHash3, by Austin Appleby, in the public domain).
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 33)) * 0xff51afd7ed558ccdULL;
    value = (value ^ (value >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}

constexpr quint64 saltOfImage = 0x9e3779b97f4a7c15ULL;
constexpr quint64 saltOfPackages = 0x2545f4914f6cdd1dULL;

bool isCounted(const Assessment &known)
{
    return !known.faults.empty() &&
           isFaulty(known.state);
}

template <class Value> void addOnce(std::vector<Value> &values, const Value &value)
{
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

/// The number of the highest layer that lists a package, by what the record says of its layers.
std::optional<quint32> layerOf(const std::vector<LayerPackages> &layers, const QString &normalName)
{
    std::optional<quint32> highest;
    for (const LayerPackages &each : layers) {
        bool isNumber = false;
        const quint32 number = each.layer.toUInt(&isNumber);
        if (!isNumber || (highest && number <= *highest))
            continue;
        for (const QString &entry : each.packages.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            if (normalizedPackageName(entry.section(QLatin1Char(' '), 0, 0)) == normalName) {
                highest = number;
                break;
            }
        }
    }
    return highest;
}

/// The lowest layer that brings any package: the interpreter is there by then.
std::optional<quint32> lowestLayer(const std::vector<LayerPackages> &layers)
{
    std::optional<quint32> lowest;
    for (const LayerPackages &each : layers) {
        bool isNumber = false;
        const quint32 number = each.layer.toUInt(&isNumber);
        if (isNumber && (!lowest || number < *lowest))
            lowest = number;
    }
    return lowest;
}

} // namespace

std::size_t RemedyDrafts::KeyHash::operator()(const Key &key) const
{
    return mixed(key.place ^ mixed(key.check ^ mixed(quint64(key.python) << 32 | key.package)));
}

quint32 RemedyDrafts::numberOfText(const QString &text)
{
    return m_numberOfText.try_emplace(text, quint32(m_numberOfText.size() + 1)).first->second;
}

quint32 RemedyDrafts::numberOfName(const QString &normalName)
{
    const auto [place, isNew] = m_numberOfName.try_emplace(normalName, quint32(m_names.size()));
    if (isNew)
        m_names.push_back(normalName);
    return place->second;
}

const Bound *RemedyDrafts::bound(const QString &text)
{
    auto place = m_bounds.find(text);
    if (place == m_bounds.end())
        place = m_bounds.emplace(text, parseBound(text)).first;
    return place->second ? &*place->second : nullptr;
}

/// One report, gone through once. Texts that were seen are known by their number in it.
class RemedyDrafts::Reading
{
public:
    Reading(RemedyDrafts &all, quint32 number, const RemedySource &source)
        : m_all(all), m_number(number), m_source(source), m_report(*source.report),
          m_texts(m_report.textCount(), 0), m_names(m_report.textCount(), 0)
    {
        if (source.faults != nullptr) {
            for (const Assessment &known : source.faults->assessments())
                m_isCounted.push_back(isCounted(known));
        }
    }

    void read()
    {
        for (m_gear = 0; m_gear < m_report.gearCount(); ++m_gear) {
            const MatchedView view{&m_report, m_source.matches};
            if (m_source.matches != nullptr && !view.shows(m_gear))
                continue;
            m_row = m_report.gear(m_gear);
            m_chain.reset();
            m_record.reset();
            if (m_source.matches == nullptr) {
                for (quint32 i = m_row.pythons.first; i < m_row.pythons.end(); ++i)
                    readPython(i, m_report.python(i), nullptr, true);
                continue;
            }
            const bool isByPythons = view.isByPythons(m_gear, m_row);
            view.forPythons(m_gear, m_row, [&](quint32 number, const PythonRow &python) {
                readPython(number, python, m_source.matches, view.isAllOf(isByPythons, python));
            });
        }
    }

private:
    void readPython(quint32 number, const PythonRow &python, const FilterMatches *matches, bool isAll)
    {
        m_python = number - m_row.pythons.first;
        m_environment.reset();
        if (isAll && isPast(python.version))
            addPython(python);
        if (m_source.faults == nullptr)
            return;
        const auto rows = m_report.packages(python.packages);
        for (quint32 i = 0; i < rows.size(); ++i) {
            const quint32 package = python.packages.first + i;
            if (m_isCounted[m_source.faults->numberOfPackage(package)] != 0 &&
                (isAll || matches->packages[package] == MatchMark::Named))
                addPackage(python, rows[i], m_source.faults->ofPackage(package));
        }
    }

    void addPython(const PythonRow &python)
    {
        const auto lowest = chain() != 0 ? lowestLayer(installedBy()) : std::nullopt;
        RemedyDraft &draft = draftAt(python, 0, lowest);
        draft.versions.insert(m_report.text(python.version));
        addGear(draft, python);
    }

    void addPackage(const PythonRow &python, const PackageRow &package, const Assessment &known)
    {
        const quint32 name = nameOf(package.name);
        const auto layer = chain() != 0 ? layerOf(installedBy(), m_all.m_names[name]) : std::nullopt;
        RemedyDraft &draft = draftAt(python, name, layer);
        if (draft.name.isEmpty())
            draft.name = m_report.text(package.name);
        draft.versions.insert(m_report.text(package.version));
        addOnce(draft.known, &known);
        for (const TextId text : m_report.texts(python.bounds)) {
            const Bound *bound = boundOf(text);
            if (bound != nullptr && bound->package == m_all.m_names[name])
                addOnce(draft.bounds, bound);
        }
        addGear(draft, python);
    }

    void addGear(RemedyDraft &draft, const PythonRow &python)
    {
        const bool startsIt = python.inUse.value_or(false);
        if (!draft.gears.empty() && draft.gears.back().source == m_number && draft.gears.back().gear == m_gear) {
            draft.gears.back().startsIt |= startsIt; // another pip of the same Python lists it too
            return;
        }
        draft.gears.push_back({m_number, m_gear, startsIt, m_row.isStale});
        draft.images.insert(imageNumber());
        if (draft.gears.size() == 1) {
            draft.chain = draft.environment == 0 ? chain() : 0;
            draft.imageDigest = m_report.text(m_row.imageDigest);
            draft.imageName = m_report.text(m_row.image);
            draft.baseName = m_report.text(m_row.baseName);
        } else if (draft.chain != 0) {
            draft.chain = m_all.m_chains.common(draft.chain, chain());
            if (draft.baseName != m_report.text(m_row.baseName))
                draft.baseName.clear();
        }
    }

    /// By the layers up to one, where that is known; else by what is installed.
    RemedyDraft &draftAt(const PythonRow &python, quint32 package, std::optional<quint32> layer)
    {
        Key key{0, 0, textOf(python.path), package};
        const bool hasLayer = layer && *layer < m_all.m_chains.count(chain());
        if (hasLayer)
            key.place = m_all.m_chains.lowest(chain(), *layer + 1);
        else
            std::tie(key.place, key.check) = environment(python);
        const auto [place, isNew] = m_all.m_draftOf.try_emplace(key, quint32(m_all.m_drafts.size()));
        if (isNew) {
            RemedyDraft &draft = m_all.m_drafts.emplace_back();
            draft.package = package;
            draft.python = m_report.text(python.path);
            draft.environment = hasLayer ? 0 : mixed(key.place ^ mixed(key.check ^ key.python)) | 1;
        }
        return m_all.m_drafts[place->second];
    }

    std::pair<quint64, quint64> environment(const PythonRow &python)
    {
        if (m_environment)
            return *m_environment;
        const auto rows = m_report.packages(python.packages);
        const quint64 version = textOf(python.version);
        // An empty list is no likeness: what two images without packages share is nothing to be rebuilt.
        std::pair<quint64, quint64> sums(version, rows.empty() ? mixed(imageNumber() ^ saltOfImage) | 1 : 1);
        for (const PackageRow &row : rows) {
            const quint64 package = quint64(textOf(row.name)) << 32 | textOf(row.version);
            sums.first += mixed(package);
            sums.second += mixed(package ^ saltOfPackages) << 1;
        }
        m_environment = sums;
        return sums;
    }

    LayerChains::Node chain()
    {
        if (m_chain)
            return *m_chain;
        LayerChains::Node node = 0;
        const auto texts = m_report.texts(m_row.layers);
        for (std::size_t i = 0; i + 1 < texts.size(); i += 2) {
            if (texts[i] == 0) {
                node = 0;
                break; // a layer that is not known: nothing above it is to be told apart
            }
            node = m_all.m_chains.above(node, m_report.text(texts[i]), m_report.text(texts[i + 1]));
        }
        m_chain = node;
        return node;
    }

    /// Rows of numbers do not have it: it is asked for where something has faults, and in images that
    /// were read layer by layer.
    const std::vector<LayerPackages> &installedBy()
    {
        if (!m_record)
            m_record = m_report.record(m_gear);
        return m_record->findings.pythons[m_python].installedBy;
    }

    quint32 imageNumber() { return textOf(m_row.imageDigest != 0 ? m_row.imageDigest : m_row.image); }
    quint32 textOf(TextId id)
    {
        quint32 &number = m_texts[id];
        if (number == 0)
            number = m_all.numberOfText(m_report.text(id));
        return number;
    }
    quint32 nameOf(TextId id)
    {
        quint32 &number = m_names[id];
        if (number == 0)
            number = m_all.numberOfName(normalizedPackageName(m_report.text(id)));
        return number;
    }
    const Bound *boundOf(TextId id)
    {
        const auto [place, isNew] = m_bounds.try_emplace(id, nullptr);
        if (isNew)
            place->second = m_all.bound(m_report.text(id));
        return place->second;
    }
    bool isPast(TextId version)
    {
        const auto [place, isNew] = m_isPast.try_emplace(version, false);
        if (isNew)
            place->second = isEndOfLife(m_report.text(version), m_all.m_today).value_or(false);
        return place->second;
    }

    RemedyDrafts &m_all;
    quint32 m_number;
    const RemedySource &m_source;
    const PackedReport &m_report;
    std::vector<quint32> m_texts, m_names;
    std::vector<char> m_isCounted; ///< by the assessment's number
    std::unordered_map<TextId, const Bound *> m_bounds;
    std::unordered_map<TextId, bool> m_isPast;
    // Of the gear and the Python that are looked at.
    quint32 m_gear = 0;
    quint32 m_python = 0; ///< its number in the gear
    GearRow m_row;
    std::optional<LayerChains::Node> m_chain;
    std::optional<GearRecord> m_record;
    std::optional<std::pair<quint64, quint64>> m_environment;
};

void RemedyDrafts::add(quint32 number, const RemedySource &source)
{
    Reading(*this, number, source).read();
}

} // namespace gearaudit
