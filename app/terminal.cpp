#include "app/terminal.h"

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace gearaudit
{

namespace
{
constexpr int usualWidth = 80;

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}
} // namespace

int terminalWidth(std::FILE *stream)
{
#ifdef Q_OS_UNIX
    if (::isatty(::fileno(stream)) != 1)
        return 0;
    winsize size{};
    const bool isKnown = ::ioctl(::fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 20;
    return isKnown ? size.ws_col : usualWidth;
#else
    Q_UNUSED(stream);
    return 0;
#endif
}

QString terminalSafe(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = c == QLatin1Char('\n') ? c : QLatin1Char(' ');
    }
    return safe;
}

Terminal standardTerminal()
{
    return {[](const QByteArray &bytes) { return write(stdout, bytes); },
            [](const QString &text) { write(stderr, terminalSafe(text).toUtf8() + '\n'); },
            terminalWidth(stdout)};
}

} // namespace gearaudit
