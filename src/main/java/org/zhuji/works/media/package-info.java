/** Storage and inspection of files; knows nothing of works. */
package org.zhuji.works.media;
