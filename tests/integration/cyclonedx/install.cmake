# Installs what package-lock.json names into FOLDER, unless it is there. Scripts of packages do not
# run; nothing is written into the source tree.
foreach(file package.json package-lock.json)
  configure_file(${SOURCE}/${file} ${FOLDER}/${file} COPYONLY)
endforeach()
file(SHA256 ${SOURCE}/package-lock.json wanted)
if(EXISTS ${FOLDER}/installed)
  file(READ ${FOLDER}/installed installed)
endif()
if(NOT "${installed}" STREQUAL "${wanted}")
  execute_process(COMMAND npm ci --omit=optional --ignore-scripts --no-audit --no-fund
    WORKING_DIRECTORY ${FOLDER} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND node ${SOURCE}/unpack_browser.mjs ${FOLDER} COMMAND_ERROR_IS_FATAL ANY)
  file(WRITE ${FOLDER}/installed "${wanted}")
endif()
