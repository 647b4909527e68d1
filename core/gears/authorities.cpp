#include "core/gears/authorities.h"

#include <QFile>

namespace gearaudit
{

namespace
{

/// Every authority of the world together has less.
constexpr qint64 sizeLimit = 4 * 1024 * 1024;

} // namespace

Result<QList<QSslCertificate>> readAuthorities(const QString &file)
{
    const auto problem = [&file](Code code, const QString &detail) {
        return Unexpected{Error{Stage::Settings, code, file, detail}};
    };
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return problem(Code::NotReadable, source.errorString());
    const auto certificates = QSslCertificate::fromData(source.read(sizeLimit), QSsl::Pem);
    if (certificates.isEmpty())
        return problem(Code::Malformed,
                       QStringLiteral("there is no certificate in PEM form in it"));
    return certificates;
}

} // namespace gearaudit
