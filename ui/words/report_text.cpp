#include "ui/words/report_text.h"

#include "ui/words/error_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

/// The sentence with what the system or a reader said about it.
QString withDetail(const QString &sentence, const Error &error)
{
    const QString detail = error.detail.simplified();
    return detail.isEmpty() ? sentence
                            : sentence + QLatin1Char(' ') +
                                  ReportText::tr("(%1)", "what another program said").arg(detail);
}

} // namespace

QString reportErrorText(const Error &error)
{
    const QString file = error.subject.simplified();
    switch (error.code) {
    case Code::NotFound: return ReportText::tr("There is no file %1.").arg(file);
    case Code::NotReadable:
        return withDetail(ReportText::tr("%1 cannot be read.").arg(file), error);
    case Code::Malformed:
        return withDetail(ReportText::tr("%1 holds no results of an audit. Choose a master JSON, "
                                         "such as exchange_master_json.json.")
                              .arg(file),
                          error);
    default: return errorText(error);
    }
}

} // namespace gearaudit
