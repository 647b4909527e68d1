#include "tests/support/probe_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gearaudit
{

const QByteArray ProbeLines::nonce = "n0nce";

ProbeLines &ProbeLines::line(const QByteArray &text)
{
    m_output += nonce + ' ' + text + '\n';
    return *this;
}

ProbeLines &ProbeLines::lines(std::initializer_list<QByteArray> texts)
{
    for (const QByteArray &text : texts)
        line(text);
    return *this;
}

ProbeLines &ProbeLines::show(const QByteArray &name, const QByteArray &content)
{
    line("begin " + name);
    m_output += content + '\n';
    return line("end " + name);
}

ProbeLines &ProbeLines::raw(const QByteArray &bytes)
{
    m_output += bytes;
    return *this;
}

QByteArray ProbeLines::whole() const
{
    return nonce + " start\n" + m_output + nonce + " end\n";
}

ProbeFacts ProbeLines::facts() const
{
    return readProbeFacts(readProbeFrames(m_output, nonce));
}

QByteArray AnswerLines::text() const
{
    const auto json = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    };
    const auto string = [](const QByteArray &bytes) { return QString::fromUtf8(bytes); };
    const QByteArray library =
        folder.isEmpty()
            ? prefix + "/lib/python" + version.left(version.lastIndexOf('.')) + "/site-packages"
            : folder;
    QByteArray said = json({{QStringLiteral("version"), string(version)},
                            {QStringLiteral("implementation"), string(implementation)},
                            {QStringLiteral("prefix"), string(prefix)},
                            {QStringLiteral("base"), string(base.isEmpty() ? prefix : base)},
                            {QStringLiteral("executable"), string(real)},
                            {QStringLiteral("real"), string(real)},
                            {QStringLiteral("conda"), conda ? 1 : 0},
                            {QStringLiteral("path"), QJsonArray{string(library)}}});
    for (const QByteArray &package : packages) {
        const QList<QByteArray> parts = package.split('=');
        said += json(
            {{QStringLiteral("dist"), QJsonArray{string(parts.first()), string(parts.last()),
                                                 string(library), QJsonValue(), QJsonValue()}}});
    }
    said += "{\"dists\":1}\n";
    if (pip.isEmpty())
        return said + "{\"pip\":null}\n";
    said += json(
        {{QStringLiteral("pip"), string(pip)}, {QStringLiteral("at"), string(pipAt.isEmpty() ? library + "/pip" : pipAt)}});
    return said + json({{QStringLiteral("freeze"), 0}, {QStringLiteral("text"), string(freeze)}});
}

} // namespace gearaudit
