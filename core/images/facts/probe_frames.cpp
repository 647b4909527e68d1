#include "core/images/facts/probe_frames.h"

namespace gearaudit
{

namespace
{
constexpr auto begin = "begin ";
constexpr auto end = "end ";
// Bounds, for an image may say anything: nothing real comes near them.
constexpr std::size_t mostLines = 200'000;
constexpr qsizetype mostCaptures = 20'000;

/// Where the next line of ours begins, at or after `from`; -1 when there is none.
qsizetype nextOurs(const QByteArray &output, const QByteArray &mark, qsizetype from)
{
    for (qsizetype at = output.indexOf(mark, from); at >= 0; at = output.indexOf(mark, at + 1)) {
        if (at == 0 || output.at(at - 1) == '\n')
            return at;
    }
    return -1;
}
} // namespace

ProbeFrames readProbeFrames(const QByteArray &output, const QByteArray &nonce)
{
    ProbeFrames frames;
    if (nonce.isEmpty())
        return frames;
    const QByteArray mark = nonce + ' ';
    QByteArray open;
    qsizetype contentFrom = 0;
    // The script ends what it shows by a line break and a mark of its own, so that content without
    // one at its end does not hide the next mark.
    const auto close = [&](qsizetype at) {
        QByteArray content = output.mid(contentFrom, at - contentFrom);
        if (content.endsWith('\n'))
            content.chop(1);
        if (frames.captures.size() < mostCaptures || frames.captures.contains(open))
            frames.captures.insert(open, content);
        else
            frames.isCut = true;
        open.clear();
    };
    qsizetype at = nextOurs(output, mark, 0);
    for (; at >= 0; at = nextOurs(output, mark, at)) {
        const qsizetype lineEnd = output.indexOf('\n', at);
        if (lineEnd < 0)
            break; // cut within a line of ours: what it would have said is not known
        const QByteArray line = output.mid(at + mark.size(), lineEnd - at - mark.size());
        if (!open.isEmpty())
            close(at);
        at = lineEnd + 1;
        if (line == "start") {
            frames.started = true;
        } else if (line == "end") {
            frames.finished = true;
        } else if (line.startsWith(begin)) {
            open = line.mid(qstrlen(begin));
            contentFrom = at;
        } else if (!line.startsWith(end)) {
            if (frames.lines.size() < mostLines)
                frames.lines.push_back(line);
            else
                frames.isCut = true;
        }
    }
    if (!open.isEmpty())
        close(at < 0 ? output.size() : at);
    return frames;
}

} // namespace gearaudit
