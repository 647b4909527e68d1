#include "app/secret_input.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <termios.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#endif

namespace gearaudit
{

namespace
{
constexpr qsizetype longest = 4096;

#ifdef Q_OS_UNIX
/// Takes what is typed byte by byte and unseen while it lives, signals of the keyboard included:
/// a Ctrl-C that ended the program here would leave the terminal mute.
class HiddenTyping
{
public:
    HiddenTyping()
    {
        m_changed = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= tcflag_t(~(ECHO | ICANON | ISIG));
        hidden.c_cc[VMIN] = 1;
        hidden.c_cc[VTIME] = 0;
        m_changed = m_changed && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenTyping()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY(HiddenTyping)
    bool isHidden() const { return m_changed; }

private:
    termios m_before{};
    bool m_changed = false;
};

/// One byte; -1 at the end.
int readByte()
{
    char byte = 0;
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, &byte, 1);
    } while (count < 0 && errno == EINTR);
    return count == 1 ? static_cast<unsigned char>(byte) : -1;
}

Result<QByteArray, NoSecret> readTyped()
{
    QByteArray line;
    line.reserve(longest); // so that no copies are left behind as it grows
    for (int byte = readByte(); byte >= 0 && byte != '\n' && byte != '\r'; byte = readByte()) {
        if (byte == 3)
            return Unexpected{NoSecret::Interrupted};
        if (byte == 4) // Ctrl-D
            break;
        if (byte == 8 || byte == 127)
            line.chop(1);
        else if (byte == 21) // Ctrl-U
            line.resize(0);
        else if (line.size() == longest)
            return Unexpected{NoSecret::TooLong};
        else
            line += char(byte);
    }
    return line;
}
#else
int readByte()
{
    return std::getchar();
}
#endif

Result<QByteArray, NoSecret> readPiped()
{
    QByteArray line;
    line.reserve(longest);
    for (int byte = readByte(); byte >= 0 && byte != '\n'; byte = readByte()) {
        if (line.size() == longest)
            return Unexpected{NoSecret::TooLong};
        line += char(byte);
    }
    return line;
}

Result<QByteArray, NoSecret> readLine(const QString &prompt)
{
#ifdef Q_OS_UNIX
    if (::isatty(STDIN_FILENO) != 1)
        return readPiped();
    const HiddenTyping typing;
    if (!typing.isHidden())
        return Unexpected{NoSecret::NotHere};
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    auto line = readTyped();
    std::fputs("\n", stderr);
    return line;
#elif defined(Q_OS_WIN)
    Q_UNUSED(prompt);
    if (_isatty(_fileno(stdin)))
        return Unexpected{NoSecret::NotHere};
    return readPiped();
#else
    Q_UNUSED(prompt);
    return readPiped();
#endif
}
} // namespace

Result<Secret, NoSecret> readSecret(const QString &prompt)
{
    auto line = readLine(prompt);
    if (!line)
        return Unexpected{line.error()};
    const QByteArray trimmed = line->trimmed();
    Secret secret(trimmed.size() == line->size() ? std::move(*line) : trimmed);
    if (secret.isEmpty())
        return Unexpected{NoSecret::Nothing};
    return secret;
}

} // namespace gearaudit
