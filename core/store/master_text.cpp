#include "core/store/master_text.h"

#include "core/base/atomic_file.h"
#include "core/master/rewriting_loss.h"

#include <QFileInfo>

namespace gearaudit
{

Result<MasterDocument> MasterText::read(const PackedReport &known) const
{
    const bool isOurs = isElsewhere() || lookAtFile(m_master) == m_seen;
    const auto text = readWhole(m_source);
    if (!text && text.error().code != Code::NotFound)
        return Unexpected{text.error()};
    auto document = text ? MasterDocument::parse(*text, m_source)
                         : Result<MasterDocument>(MasterDocument());
    if (document && text && isOurs)
        return document;
    if (document && text && !lostByRewriting(*text).isEmpty()) {
        if (const auto copy = copyDamagedAside(m_source, m_master, QStringLiteral("json")); !copy)
            return Unexpected{copy.error()};
    }
    if (!document) {
        const auto aside = setDamagedAside(m_source, m_master, QStringLiteral("json"));
        if (!aside)
            return Unexpected{aside.error()};
        document = MasterDocument();
    }
    for (quint32 gear = 0; gear < known.gearCount(); ++gear)
        document->setRecord(known.record(gear));
    return document;
}

Result<void> MasterText::write(const MasterDocument &document)
{
    const auto written = writeAtomicallyBy(
        m_master, [&](QIODevice &device) { return document.write(device); });
    if (written) {
        noteOurs();
        m_source = m_master;
    }
    return written;
}

Result<QString> setDamagedAside(const QString &path, const QString &masterPath,
                                const QString &suffix)
{
    const QFileInfo master(masterPath);
    return moveUnderItsDate(path, master.path(),
                            master.completeBaseName() + QStringLiteral(".damaged"), suffix);
}

Result<QString> copyDamagedAside(const QString &path, const QString &masterPath, const QString &suffix)
{
    const QFileInfo master(masterPath);
    return copyUnderItsDate(path, master.path(),
                            master.completeBaseName() + QStringLiteral(".damaged"), suffix);
}

} // namespace gearaudit
