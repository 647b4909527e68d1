#include "core/flywheel/authorities.h"

#include "core/base/regular_file.h"

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
    const auto content = readRegularFile(file, sizeLimit, Stage::Settings);
    if (!content)
        return problem(Code::NotReadable, reasonLine(content.error()));
    const auto certificates = QSslCertificate::fromData(*content, QSsl::Pem);
    if (certificates.isEmpty())
        return problem(Code::Malformed,
                       QStringLiteral("there is no certificate in PEM form in it"));
    return certificates;
}

} // namespace gearaudit
