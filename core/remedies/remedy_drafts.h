#pragma once

#include "core/remedies/bound.h"
#include "core/remedies/layer_chains.h"
#include "core/remedies/remedies.h"

#include <deque>
#include <set>
#include <unordered_map>

// Internal to remedies: everything that is to be changed, gathered place by place.

namespace gearaudit
{

/// One package (or a Python) in one place, with all gears that have it there.
struct RemedyDraft {
    quint32 package = 0; ///< its name's number; 0: the Python itself
    QString name;        ///< as installed
    QString python;      ///< the interpreter's path
    std::set<QString> versions;
    std::vector<const Assessment *> known; ///< each once
    std::vector<const Bound *> bounds;     ///< each once
    std::vector<RemedyGear> gears;
    LayerChains::Node chain = 0; ///< what all images have in common; 0: their layers are not known
    quint64 environment = 0;     ///< of what is installed, where there is no chain
    std::set<quint32> images;    ///< their texts' numbers: a digest, or a name where there is none
    QString imageDigest, imageName, baseName; ///< of the first gear
};

/// Goes through reports and gathers drafts.
class RemedyDrafts
{
public:
    explicit RemedyDrafts(QDate today) : m_today(today) {}

    /// Adds what a report has. Reports and assessments must outlive this.
    void add(quint32 number, const RemedySource &source);

    std::deque<RemedyDraft> &drafts() { return m_drafts; }
    const LayerChains &chains() const { return m_chains; }
    const QString &nameOf(quint32 package) const { return m_names[package]; } ///< PEP 503 form

private:
    class Reading;
    struct Key {
        quint64 place = 0;
        quint64 check = 0; ///< of an environment: another sum over it, so that no two are taken for one
        quint32 python = 0;
        quint32 package = 0;

        bool operator==(const Key &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const;
    };
    quint32 numberOfText(const QString &text);
    quint32 numberOfName(const QString &normalName);
    const Bound *bound(const QString &text);

    QDate m_today;
    LayerChains m_chains;
    std::deque<RemedyDraft> m_drafts;
    std::unordered_map<Key, quint32, KeyHash> m_draftOf;
    std::unordered_map<QString, quint32> m_numberOfText;
    std::unordered_map<QString, quint32> m_numberOfName;
    std::vector<QString> m_names{QString()};
    std::unordered_map<QString, std::optional<Bound>> m_bounds;
};

} // namespace gearaudit
