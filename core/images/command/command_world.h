#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace gearaudit
{

/// What is at a path of the image, with every link followed.
struct ImageFile {
    enum class Kind {
        Unknown, ///< nobody has looked
        Missing,
        Dangling, ///< a link to nothing: `target` is where it leads
        File,
        Folder,
    };
    Kind kind = Kind::Unknown;
    bool isExecutable = false;
    bool isInterpreter = false; ///< a Python, whatever it is called
    QString target;             ///< where links end; empty where there are none or it is not known
};

/// All that reading a command may ask of the image. Paths are absolute and clean. Functions are
/// pure and cheap: each is called some thousand times at most. Null ones know nothing.
struct CommandWorld {
    std::function<ImageFile(const QString &path)> file;
    /// The beginning of a file, where it is text; none where it is none or nobody has looked.
    std::function<std::optional<QString>(const QString &path)> text;
    /// The names in a folder, in order; none where nobody has looked.
    std::function<std::optional<QStringList>(const QString &folder)> entries;
    /// The bin folder of a conda environment by its name, where files do not tell it. May be null.
    std::function<std::optional<QString>(const QString &name)> condaFolder;
    /// "3.11" of the interpreter at a path, empty where it is not known. May be null.
    std::function<QString(const QString &path)> branch;
};

} // namespace gearaudit
