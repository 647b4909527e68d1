#include "core/insight/report_vocabulary.h"

#include "core/insight/package_summary.h"

#include <QSet>
#include <QStringMatcher>

namespace gearaudit
{

namespace
{

/// The names that begin with a text, then those that have it elsewhere.
QStringList namesLike(const PackageSummary &packages, const QString &begun, qsizetype maximum)
{
    QStringList found;
    const auto count = static_cast<quint32>(packages.names().size());
    for (quint32 i = packages.lowerBound(begun); i < count && found.size() < maximum; ++i) {
        if (!packages.normalName(i).startsWith(begun))
            break;
        found.append(packages.normalName(i));
    }
    const QStringMatcher matcher(begun);
    for (quint32 i = 0; i < count && found.size() < maximum; ++i) {
        if (matcher.indexIn(packages.normalName(i)) > 0 &&
            !packages.normalName(i).startsWith(begun))
            found.append(packages.normalName(i));
    }
    return found;
}

QStringList versionsOf(const PackageSummary &packages, const QString &normalName)
{
    const quint32 name = packages.lowerBound(normalName);
    if (name >= packages.names().size() || packages.normalName(name) != normalName)
        return {};
    QStringList versions;
    const auto range = packages.names()[name].versions;
    for (quint32 i = range.first; i < range.end(); ++i)
        versions.append(packages.versionText(i));
    return versions;
}

int gearsWith(const PackageSummary &packages, const QString &normalName)
{
    const quint32 name = packages.lowerBound(normalName);
    const bool isKnown = name < packages.names().size() && packages.normalName(name) == normalName;
    return isKnown ? static_cast<int>(packages.names()[name].gears) : 0;
}

/// Each text of a report at most once, and never an empty one.
class Choices
{
public:
    void begin(const PackedReport &view)
    {
        m_view = &view;
        m_isKnown.assign(view.textCount(), false);
    }
    void add(TextId id)
    {
        if (id == 0 || m_isKnown[id])
            return;
        m_isKnown[id] = true;
        m_texts.insert(m_view->text(id));
    }
    QStringList take() const
    {
        QStringList texts(m_texts.begin(), m_texts.end());
        texts.sort(Qt::CaseInsensitive);
        return texts;
    }

private:
    const PackedReport *m_view = nullptr;
    std::vector<bool> m_isKnown;
    QSet<QString> m_texts;
};

struct AllChoices {
    Choices sites, gears, labels, images, gearVersions, pythonVersions, pipVersions, environments, bases, tools;
    QSet<QString> systems;

    void add(const PackedReport &view)
    {
        for (auto *choices : {&sites, &gears, &labels, &images, &gearVersions, &pythonVersions,
                              &pipVersions, &environments, &bases, &tools})
            choices->begin(view);
        for (quint32 i = 0; i < view.gearCount(); ++i) {
            const GearRow gear = view.gear(i);
            sites.add(gear.site);
            gears.add(gear.name);
            labels.add(gear.label);
            images.add(gear.image);
            gearVersions.add(gear.version);
            bases.add(gear.baseName);
            const auto texts = view.texts(gear.tools); // name, version and path of each in turn
            for (std::size_t tool = 0; tool < texts.size(); tool += 3)
                tools.add(texts[tool]);
            if (gear.osId != 0) {
                for (const auto &name : osNames(view.text(gear.osId), view.text(gear.osVersion), {}))
                    systems.insert(name);
            }
        }
        for (quint32 i = 0; i < view.pythonCount(); ++i) {
            const PythonRow python = view.python(i);
            pythonVersions.add(python.version);
            environments.add(python.environment);
            for (quint32 pip = python.pips.first; pip < python.pips.end(); ++pip)
                pipVersions.add(view.pip(pip).version);
        }
    }
};

/// Every name of every fault that some package has.
QStringList faultNames(const std::vector<FaultsSnapshot> &reports)
{
    QSet<QString> names;
    for (const FaultsSnapshot &faults : reports) {
        if (faults == nullptr)
            continue;
        for (const Assessment &known : faults->assessments()) {
            for (const Fault &fault : known.faults)
                names.unite({fault.names.begin(), fault.names.end()});
        }
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

/// Everything there is, as an empty filter shows it.
PackageSummary allPackages(const std::vector<const PackedReport *> &reports)
{
    std::vector<FilterMatches> matches;
    for (const auto *view : reports)
        matches.push_back(findMatches({}, *view, {}));
    std::vector<MatchedView> shown;
    for (std::size_t i = 0; i < reports.size(); ++i)
        shown.push_back({reports[i], &matches[i]});
    return PackageSummary(shown);
}

} // namespace

std::shared_ptr<const FilterVocabulary>
reportVocabulary(const std::vector<const PackedReport *> &reports, const std::vector<FaultsSnapshot> &faults)
{
    const auto packages = std::make_shared<const PackageSummary>(allPackages(reports));
    AllChoices choices;
    for (const auto *view : reports)
        choices.add(*view);
    auto vocabulary = std::make_shared<FilterVocabulary>();
    vocabulary->packagesLike = [packages](const QString &begun, int maximum) {
        return namesLike(*packages, begun, maximum);
    };
    vocabulary->versionsOf = [packages](const QString &name) {
        return versionsOf(*packages, name);
    };
    vocabulary->gearsWith = [packages](const QString &name) {
        return gearsWith(*packages, name);
    };
    vocabulary->pythonVersions = choices.pythonVersions.take();
    vocabulary->pipVersions = choices.pipVersions.take();
    vocabulary->sites = choices.sites.take();
    vocabulary->gears = choices.gears.take();
    vocabulary->labels = choices.labels.take();
    vocabulary->images = choices.images.take();
    vocabulary->gearVersions = choices.gearVersions.take();
    vocabulary->environments = choices.environments.take();
    vocabulary->operatingSystems = {choices.systems.begin(), choices.systems.end()};
    vocabulary->operatingSystems.sort();
    vocabulary->bases = choices.bases.take();
    vocabulary->tools = choices.tools.take();
    vocabulary->advisories = faultNames(faults);
    return vocabulary;
}

} // namespace gearaudit
