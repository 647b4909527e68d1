// The part of InstancesRun that imports files with keys.
#include "app/exit_status.h"
#include "app/instances_command.h"
#include "core/settings/import/key_import.h"
#include "core/settings/keys/stored_key.h"
#include "ui/words/instance_text.h"

#include <QCoreApplication>

#include <memory>

namespace gearaudit
{

namespace
{
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};
} // namespace

/// An import on its way: keys go to the keychain one after the other.
struct InstancesRun::Writing {
    QString file;
    KeyImport plan;
    std::size_t stored = 0;       ///< how many of plan.taken have their key in the keychain
    std::optional<Error> failure; ///< of the one behind those; the rest was then not tried
};

void InstancesRun::run(const ImportInstances &command)
{
    const auto sites = readKeyFile(command.file);
    if (!sites) {
        m_ports.say(errorText(sites.error()));
        return end(NothingRan);
    }
    const auto writing = std::make_shared<Writing>();
    writing->file = command.file;
    writing->plan = planKeyImport(*sites, m_list);
    writeNext(writing);
}

void InstancesRun::writeNext(const std::shared_ptr<Writing> &writing)
{
    if (writing->stored == writing->plan.taken.size() || writing->failure)
        return sayWhatWasTaken(*writing);
    const TakenSite &site = writing->plan.taken[writing->stored];
    m_ports.keychain.write(site.instance.id, storedKey(site.key, site.instance), this,
                           [this, writing, name = site.instance.name](const Result<void> &written) {
                               if (written) {
                                   ++writing->stored;
                               } else {
                                   writing->failure = written.error();
                                   writing->failure->subject = name;
                               }
                               writeNext(writing);
                           });
}

void InstancesRun::sayWhatWasTaken(const Writing &writing)
{
    const auto &taken = writing.plan.taken;
    InstanceList list = m_list;
    QStringList lines, keyless, unchanged;
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const Instance &instance = taken[i].instance;
        const bool hasKey = i < writing.stored;
        if (!hasKey && !taken[i].isNew) {
            unchanged << instance.name;
            continue;
        }
        list = withInstance(list, instance).value_or(list);
        lines << QStringLiteral("%1  %2").arg(instance.name, instance.address.text());
        if (!hasKey)
            keyless << instance.name;
    }
    if (!lines.isEmpty() && !store(list))
        return;
    for (const QString &line : lines)
        m_ports.print(line);
    if (!writing.plan.refused.empty())
        m_ports.say(ImportText::tr("Not taken:"));
    for (const RefusedSite &site : writing.plan.refused)
        m_ports.say(QStringLiteral("  ") + refusedText(site));
    if (writing.failure)
        sayKeychainError(*writing.failure, keyless + unchanged);
    if (!keyless.isEmpty())
        m_ports.say(
            ImportText::tr("Added without a key: %1.").arg(keyless.join(QStringLiteral(", "))));
    if (!unchanged.isEmpty())
        m_ports.say(ImportText::tr("Left with the key they had: %1.")
                        .arg(unchanged.join(QStringLiteral(", "))));
    if (writing.stored > 0)
        m_ports.say(ImportText::tr("%1 still holds keys that anybody who can read it can use. "
                                   "Remove it once nothing else needs it.")
                        .arg(writing.file));
    if (taken.empty())
        m_ports.say(ImportText::tr("Nothing was taken from %1.").arg(writing.file));
    if (writing.failure)
        end(NothingRan);
    else
        end(writing.plan.refused.empty() && !taken.empty() ? Done : SomeFailed);
}

} // namespace gearaudit
