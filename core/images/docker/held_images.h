#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace gearaudit
{

/// Which images a run holds on the engine's disk, by name and by image id, and which of them it has
/// brought there. Several images of a plan may have a name in common, or lie under several names: what
/// is ours is to be removed when nobody holds its name or its image any more. Thread-safe; talks to
/// no engine.
class HeldImages
{
public:
    /// Waits until nobody else fetches or removes an image under this name, or under one that a
    /// removal could take away with it. False after a stop; else leave() has to follow.
    bool enter(const QString &name, std::stop_token stop);
    /// Gives the names that are to be removed now and that are entered for it; for each of them
    /// removed() has to follow.
    [[nodiscard]] QStringList leave(const QString &name);

    /// Whether anybody holds an image under this name.
    bool isHeld(const QString &name);
    /// Counts one more holder. `ours`: this run has pulled it under this name. `id` is empty where it
    /// is not known. Returns whether the image is ours to remove, by this holder or another.
    bool hold(const QString &name, const QString &id, bool ours);
    /// Counts one holder less; the answer is that of leave().
    [[nodiscard]] QStringList drop(const QString &name, const QString &id);

    /// After a removal; the answer is that of leave().
    [[nodiscard]] QStringList removed(const QString &name);

private:
    struct Name {
        QString written; ///< as the plan has it
        QString id;      ///< the image that was last found under it
        int holders = 0;
        bool ours = false;
        bool busy = false;
    };
    static QString canonical(const QString &name);
    static bool affects(const QString &one, const QString &other);
    bool isFree(const QString &key) const;
    QStringList takeDue();

    std::mutex m_mutex;
    std::condition_variable_any m_left;
    QHash<QString, Name> m_names; ///< by canonical name
    QHash<QString, int> m_ids;    ///< holders of each image
};

} // namespace gearaudit
