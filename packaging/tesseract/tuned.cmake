# SPDX-License-Identifier: Apache-2.0
# A libtesseract.so.5 made by build.sh beside this file is put into a private folder, where the programs look first; without
# it they run on the system's. It is taken only when it fits the headers that the program is compiled with.
set(COUNTERSIGN_TUNED_TESSERACT ${PROJECT_SOURCE_DIR}/build/tesseract CACHE PATH
    "Folder of the library made by packaging/tesseract/build.sh")
set(tuned_private ${CMAKE_BINARY_DIR}/lib/countersign/libtesseract.so.5)
set(tuned_version "")
if(EXISTS ${COUNTERSIGN_TUNED_TESSERACT}/libtesseract.so.5)
    file(STRINGS ${COUNTERSIGN_TUNED_TESSERACT}/version tuned_version)
endif()
if(tuned_version STREQUAL TESSERACT_VERSION)
    configure_file(${COUNTERSIGN_TUNED_TESSERACT}/libtesseract.so.5 ${tuned_private} COPYONLY)
    install(FILES ${tuned_private} DESTINATION lib/countersign)
    install(FILES ${COUNTERSIGN_TUNED_TESSERACT}/LICENSE DESTINATION share/doc/countersign RENAME LICENSE.tesseract)
    message(STATUS "Recognition: tuned Tesseract ${tuned_version}")
else()
    file(REMOVE ${tuned_private})
    message(STATUS "Recognition: the system's Tesseract ${TESSERACT_VERSION}")
endif()
# The same in the build tree and where the program is installed.
set(CMAKE_INSTALL_RPATH "$ORIGIN/../lib/countersign")
set(CMAKE_BUILD_WITH_INSTALL_RPATH ON)
