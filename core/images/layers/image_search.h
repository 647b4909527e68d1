#pragma once

#include "core/images/facts/probe_facts.h"
#include "core/images/layers/image_tree.h"

#include <QSet>

namespace gearaudit
{

/// Looks for interpreters, pips and the texts that name them, and enters them into the facts: what
/// resources/probe/find.sh does in a container. Both must outlive it.
class ImageSearch
{
public:
    ImageSearch(const ImageTree &tree, ProbeFacts &facts) : m_tree(tree), m_facts(facts) {}

    /// Folders, each once, whatever its names.
    void scanEach(const QStringList &folders);
    /// The gear's own run scripts.
    void showGearTexts(const QString &workingFolder);
    /// Texts of programs: absolute, or names to be looked up.
    void showPrograms(const QStringList &programs, const QStringList &path);
    /// The folders that texts and pips have named so far, and scripts that texts name.
    void scanNamed();
    /// Every folder of the image in which something is called like an interpreter, but those that hold
    /// packages, copies that are no installs, and documentation.
    void scanDisk();

private:
    struct Seen {
        int number = 0;
        QByteArray here, real;
        const KeptFile *file = nullptr;
    };
    void scan(const QByteArray &folder);
    void addInterpreter(const QByteArray &folder, const QByteArray &here, const QByteArray &name, bool isVirtual);
    int known(const QByteArray &here, const QByteArray &real, const KeptFile *file) const;
    void noteCut(); ///< more interpreters or pips are there than are kept
    void addPip(const QByteArray &folder, const QByteArray &here, const QByteArray &name);
    void readPip(const QByteArray &text, SeenPip &pip);
    void showText(const QByteArray &path);

    const ImageTree &m_tree;
    ProbeFacts &m_facts;
    QSet<QByteArray> m_scanned, m_shown;
    QByteArrayList m_folders, m_texts; ///< named, and still to be looked at
    std::vector<Seen> m_interpreters, m_pips;
};

} // namespace gearaudit
