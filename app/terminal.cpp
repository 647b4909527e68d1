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

QByteArray terminalSafeBytes(const QByteArray &bytes, bool &isAfterLead)
{
    constexpr char lead = '\xc2'; // of U+0080 to U+00BF, whose first half are controls too
    QByteArray safe = bytes;
    for (char &c : safe) {
        const auto code = static_cast<unsigned char>(c);
        const bool isControl = (code < 0x20 && c != '\n' && c != '\t') || code == 0x7f;
        const bool isUpper = isAfterLead && code >= 0x80 && code < 0xa0;
        isAfterLead = c == lead;
        if (isControl)
            c = ' ';
        else if (isUpper)
            c = '\xa0'; // a space, with the lead that is out already
    }
    return safe;
}

Terminal standardTerminal()
{
    const int width = terminalWidth(stdout);
    return {[width, isAfterLead = false](const QByteArray &bytes) mutable {
                // A file has what there is; a terminal would obey it.
                return write(stdout, width > 0 ? terminalSafeBytes(bytes, isAfterLead) : bytes);
            },
            [](const QString &text) { write(stderr, terminalSafe(text).toUtf8() + '\n'); },
            width};
}

} // namespace gearaudit
