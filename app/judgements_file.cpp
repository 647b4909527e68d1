#include "app/judgements_file.h"

#include "app/exit_status.h"
#include "core/policy/judgements.h"
#include "ui/words/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gearaudit
{

namespace
{
struct JudgementsText {
    Q_DECLARE_TR_FUNCTIONS(JudgementsText)
};
} // namespace

Result<std::vector<FaultJudgement>, int> judgementsFor(const QString &results, const QString &named,
                                                       const Terminal &terminal)
{
    std::vector<FaultJudgement> all;
    QStringList files{judgementsBeside(results)};
    if (!named.isEmpty()) {
        if (!QFileInfo::exists(named)) {
            terminal.say(JudgementsText::tr("There is no file “%1”.").arg(terminalSafe(named)));
            return Unexpected{int(WrongUsage)};
        }
        files << named;
    }
    for (const QString &file : files) {
        auto read = readJudgements(file);
        if (!read) {
            terminal.say(errorText(read.error()));
            return Unexpected{int(WrongUsage)};
        }
        for (const Error &problem : read->problems)
            terminal.say(errorText(problem));
        std::move(read->list.begin(), read->list.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace gearaudit
